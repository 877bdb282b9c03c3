"""keptOut.py DATA OUT: the United Nations documents that train.py keeps out, for `npm run calibrate -- --un OUT`.

Writes passages.jsonl (all passages of these documents' set, so that a question has others to be told apart from) and
questions.jsonl (the questions over the documents kept out). The split is that of train.py.
"""
import gzip, json, os, random, sys

data, out = sys.argv[1:3]
read = lambda name: [json.loads(line) for line in gzip.open(os.path.join(data, name + '.jsonl.gz'), 'rt', encoding='utf8')]
passages = [p for p in read('passages') if p['set'] == 'un']
docs = sorted({p['doc'] for p in passages})
random.Random(5).shuffle(docs)
kept = set(docs[:len(docs) // 10])
of = {p['pid']: p['doc'] for p in passages}
os.makedirs(out, exist_ok=True)
with open(os.path.join(out, 'passages.jsonl'), 'w', encoding='utf8') as file:
    for p in passages:
        file.write(json.dumps({'id': p['pid'], 'text': p['text']}, ensure_ascii=False) + '\n')
with open(os.path.join(out, 'questions.jsonl'), 'w', encoding='utf8') as file:
    for r in read('rows'):
        if r['set'] == 'un' and of.get(r['pid']) in kept:
            file.write(json.dumps({'question': r['q'], 'isAnswered': r['s'] >= 0}, ensure_ascii=False) + '\n')
