// Read before all sources when nodejieba is compiled (scripts/build-jieba.mjs): the same words in 45 MB instead of 230.
#pragma once

// nodejieba reads the whole dictionary a second time for its ranking of keywords, which nobody here asks for.
#define CPPJIEBA_TEXTRANK_EXTRACTOR_H
// Its trie has a hash table in each node; this one has one table for all.
#define CPPJIEBA_TRIE_HPP

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "cppjieba/Unicode.hpp"
#include "limonp/StdExtension.hpp"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cppjieba {

using namespace std;

const size_t MAX_WORD_LENGTH = 512;

// A word of a few characters: `Unicode` has room for 16.
struct DictWord {
  u32string runes;
  operator Unicode() const {
    Unicode word;
    for (char32_t rune : runes) word.push_back(rune);
    return word;
  }
  size_t size() const { return runes.size(); }
  Rune operator[](size_t at) const { return runes[at]; }
};

// Called for each line of the dictionary.
inline bool DecodeUTF8RunesInString(const string& text, DictWord& word) {
  Unicode read;
  const bool isRead = DecodeUTF8RunesInString(text, read);
  word.runes.assign(read.begin(), read.end());
  return isRead;
}

struct DictUnit {
  DictWord word;
  double weight;
  string tag;
};

struct Dag {
  RuneStr runestr;
  // Ends of the words that begin here, each with its word; the first is the character alone.
  limonp::LocalVector<pair<size_t, const DictUnit*> > nexts;
  const DictUnit* pInfo;
  double weight;
  size_t nextPos;
  Dag() : runestr(), pInfo(NULL), weight(0.0), nextPos(0) {}
};

// The words of the dictionary, by their characters: what cppjieba asks of its own trie, and with the same answers.
class Trie {
 public:
  Trie(const vector<Unicode>& keys, const vector<const DictUnit*>& units) : units_(1, NULL) {
    Resize(1 << 10);
    for (size_t i = 0; i < keys.size(); i++) InsertNode(keys[i], units[i]);
    units_.shrink_to_fit();
  }

  const DictUnit* Find(RuneStrArray::const_iterator begin, RuneStrArray::const_iterator end) const {
    if (begin == end) return NULL;
    uint32_t node = ROOT;
    for (RuneStrArray::const_iterator it = begin; it != end; it++) {
      node = Child(node, it->rune);
      if (node == ROOT) return NULL;
    }
    return units_[node];
  }

  void Find(RuneStrArray::const_iterator begin, RuneStrArray::const_iterator end, vector<struct Dag>& res,
            size_t max_word_len = MAX_WORD_LENGTH) const {
    const size_t size = end - begin;
    res.resize(size);
    for (size_t i = 0; i < size; i++) {
      res[i].runestr = *(begin + i);
      uint32_t node = Child(ROOT, res[i].runestr.rune);
      res[i].nexts.push_back(make_pair(i, node == ROOT ? static_cast<const DictUnit*>(NULL) : units_[node]));
      for (size_t j = i + 1; node != ROOT && j < size && (j - i + 1) <= max_word_len; j++) {
        node = Child(node, (begin + j)->rune);
        if (node != ROOT && units_[node] != NULL) res[i].nexts.push_back(make_pair(j, units_[node]));
      }
    }
  }

  void InsertNode(const Unicode& key, const DictUnit* unit) {
    if (key.begin() == key.end()) return;
    uint32_t node = ROOT;
    for (Unicode::const_iterator it = key.begin(); it != key.end(); ++it) {
      uint32_t next = Child(node, *it);
      if (next == ROOT) {
        next = units_.size();
        units_.push_back(NULL);
        if (units_.size() * 4 > children_.size() * 3) Resize(children_.size() * 2);
        Put(KeyOf(node, *it), next);
      }
      node = next;
    }
    units_[node] = unit;
  }

  // Words are never taken away.
  void DeleteNode(const Unicode&, const DictUnit*) {}

 private:
  // No node's child, so it also says that there is none.
  static const uint32_t ROOT = 0;

  static uint64_t KeyOf(uint32_t node, Rune rune) { return static_cast<uint64_t>(node) << 32 | rune; }

  // Multiplicative hashing (Knuth, The Art of Computer Programming 3, section 6.4), with open addressing.
  size_t PlaceOf(uint64_t key) const { return (key * 0x9e3779b97f4a7c15ull) >> shift_; }

  uint32_t Child(uint32_t node, Rune rune) const {
    const uint64_t key = KeyOf(node, rune);
    size_t at = PlaceOf(key);
    while (children_[at] != ROOT && keys_[at] != key) at = (at + 1) & (children_.size() - 1);
    return children_[at];
  }

  void Put(uint64_t key, uint32_t child) {
    size_t at = PlaceOf(key);
    while (children_[at] != ROOT) at = (at + 1) & (children_.size() - 1);
    keys_[at] = key;
    children_[at] = child;
  }

  // To a power of two.
  void Resize(size_t size) {
    vector<uint64_t> keys(size);
    vector<uint32_t> children(size, ROOT);
    keys.swap(keys_);
    children.swap(children_);
    shift_ = 64;
    for (size_t rest = size; rest > 1; rest /= 2) shift_--;
    for (size_t at = 0; at < children.size(); at++)
      if (children[at] != ROOT) Put(keys[at], children[at]);
  }

  // By node: the word that ends there.
  vector<const DictUnit*> units_;
  // A table from a node and the next character to the next node.
  vector<uint64_t> keys_;
  vector<uint32_t> children_;
  int shift_;
};

class TextRankExtractor {
 public:
  TextRankExtractor(const string&, const string&, const string&, const string&) {}
  void Extract(const string&, vector<pair<string, double> >&, size_t) const {}
};

#ifdef __GLIBC__
// glibc keeps up to 64 MB that are free for each thread, and more the larger the pieces were. What only a start needs,
// such as a model while it is parsed, is given back with this: 80 MB.
static const int kept = mallopt(M_MMAP_THRESHOLD, 128 << 10);
#endif

}  // namespace cppjieba
