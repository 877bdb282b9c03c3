;; Dot products of one question with many rows: 16 bytes at a time, which JavaScript cannot.
;; dotProducts.wasm is this file, compiled with wabt; the test compares them.
(module
  (memory (export "memory") 1)
  ;; question: 384 numbers of 16 bits; row: count times 384 bytes; out: count numbers of 32 bits. All signed, all addresses.
  (func (export "dotProducts") (param $question i32) (param $row i32) (param $count i32) (param $out i32)
    (local $at i32) (local $end i32) (local $bytes v128) (local $sum v128)
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $out) (local.get $end)))
        (local.set $at (local.get $question))
        (local.set $sum (v128.const i32x4 0 0 0 0))
        (loop $parts
          (local.set $bytes (v128.load (local.get $row)))
          (local.set $sum
            (i32x4.add
              (local.get $sum)
              (i32x4.add
                (i32x4.dot_i16x8_s
                  (i16x8.extend_low_i8x16_s (local.get $bytes))
                  (v128.load (local.get $at)))
                (i32x4.dot_i16x8_s
                  (i16x8.extend_high_i8x16_s (local.get $bytes))
                  (v128.load offset=16 (local.get $at))))))
          (local.set $row (i32.add (local.get $row) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (br_if $parts
            (i32.lt_u (local.get $at) (i32.add (local.get $question) (i32.const 768)))))
        (i32.store
          (local.get $out)
          (i32.add
            (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
            (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (br $rows)))))
