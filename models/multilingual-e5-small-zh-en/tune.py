"""tune.py MODEL.onnx DATA TOKENIZER.json TREATIES OUT.onnx --seconds 1800 [--half]: teaches the encoder how people ask about UN documents.

A question and the passage that answers it come nearer each other than the other passages of the batch and one that is hard to tell
apart (InfoNCE: van den Oord et al. 2018), both as wholes and piece by piece (ColBERT: Khattab and Zaharia 2020). The int8 weights of
MODEL become floats again; the pieces' table stays. DATA is that of ../reader-zh-en/README.md; of it the answered questions and the
translations over UN documents are read, but for the documents kept out. TREATIES holds NAME.zh.jsonl and NAME.en.jsonl of the four
treaties below, each made by `npm run --silent paragraphs -- --corpus FOLDER --json`; treatyQuestions.jsonl has our questions about them.
Wants torch, onnx, numpy, tokenizers, opencc-python-reimplemented. --half multiplies in bfloat16, four times as fast where the processor has it.
"""
import argparse, gzip, json, os, random, re, time
import numpy as np, onnx, torch, torch.nn as nn, torch.nn.functional as F
from onnx import numpy_helper
from opencc import OpenCC
from tokenizers import Tokenizer

ap = argparse.ArgumentParser()
for name in ('model', 'data', 'tokenizer', 'treaties', 'out'):
    ap.add_argument(name)
ap.add_argument('--seconds', type=float, default=1800)
ap.add_argument('--lr', type=float, default=3e-5)
ap.add_argument('--half', action='store_true', help='multiplies in bfloat16')
ap.add_argument('--seed', type=int, default=2)
A = ap.parse_args()
rnd = random.Random(A.seed)
torch.manual_seed(A.seed)
H, HEADS, LAYERS, BATCH, HEAT, DROP = 384, 12, 12, 24, .02, .05
LEAD = 3  # pieces of `query: ` and `passage: `, with the start mark
TITLES = {'unclos': '联合国海洋法公约', 'rome-statute': '国际刑事法院罗马规约', 'gc-i': '日内瓦第一公约', 'gc-iii': '日内瓦第三公约'}

graph = onnx.load(A.model)
initial = {t.name: t for t in graph.graph.initializer}
array = lambda name: numpy_helper.to_array(initial[name]).astype(np.float32)


def piece_table():
    raw = np.frombuffer(initial['words'].raw_data, np.uint8)
    nibbles = np.empty(raw.size * 2, np.int8)
    nibbles[0::2], nibbles[1::2] = raw & 15, raw >> 4
    signed = np.where(nibbles > 7, nibbles - 16, nibbles).astype(np.float32).reshape(initial['words'].dims[0], H // 32, 32)
    return torch.tensor((signed * array('words.S')[:, :, None]).reshape(-1, H))


class Encoder(nn.Module):
    """Parameters under the names that they have in the ONNX file; linear ones as [in, out]."""
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding.from_pretrained(piece_table(), freeze=True)
        wanted = ['positions', 'emb.ln.w', 'emb.ln.b']
        for n in range(LAYERS):
            wanted += [f'l{n}.{each}' for m in ('q', 'k', 'v', 'ao', 'fi', 'fo') for each in (m + '.W', m + '.b')]
            wanted += [f'l{n}.{each}' for m in ('aln', 'oln') for each in (m + '.w', m + '.b')]
        whole = lambda name: array(name + '_quantized') * array(name + '_scale') if name.endswith('.W') else array(name)
        self.p = nn.ParameterDict({name.replace('.', '_'): nn.Parameter(torch.tensor(whole(name))) for name in wanted})

    def forward(self, ids, mask):
        b, n = ids.shape
        p = lambda name: self.p[name.replace('.', '_')]
        norm = lambda x, name: F.layer_norm(x, (H,), p(name + '.w'), p(name + '.b'), 1e-12)
        linear = lambda x, name: x @ p(name + '.W') + p(name + '.b')
        drop = lambda x: F.dropout(x, DROP, self.training)
        heads = lambda x: x.view(b, n, HEADS, H // HEADS).transpose(1, 2)
        x = drop(norm(self.words(ids) + p('positions')[:n], 'emb.ln'))
        hidden = torch.zeros_like(mask).masked_fill(mask == 0, -1e4)[:, None, None]
        for l in (f'l{n}.' for n in range(LAYERS)):
            a = F.scaled_dot_product_attention(*(heads(linear(x, l + m)) for m in 'qkv'), attn_mask=hidden)
            x = norm(x + drop(linear(a.transpose(1, 2).reshape(b, n, H), l + 'ao')), l + 'aln')
            x = norm(x + drop(linear(F.gelu(linear(x, l + 'fi')), l + 'fo')), l + 'oln')
        x, m = x.float(), mask[..., None]
        return F.normalize((x * m).sum(1) / m.sum(1), dim=-1), F.normalize(x, dim=-1)


def save(model):
    """Into the graph of the model: int8 per channel, as it was."""
    put = lambda name, value, kind: initial[name].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(value.astype(kind)), name))
    for name, tensor in initial.items():
        key = name.removesuffix('_quantized').replace('.', '_')
        if key in model.p:
            value = model.p[key].detach().float().numpy()
            if name.endswith('_quantized'):
                scale = np.abs(value).max(0) / 127
                put(name, np.clip(np.rint(value / scale), -127, 127), np.int8)
                put(name.replace('_quantized', '_scale'), scale, np.float32)
            else:
                put(name, value, numpy_helper.to_array(tensor).dtype)
    onnx.save(graph, A.out)


def read_pairs():
    """Passages ({text, title, doc}) and rows (question, place of the passage, kind)."""
    lines = lambda name: [json.loads(line) for line in gzip.open(os.path.join(A.data, name + '.jsonl.gz'), 'rt', encoding='utf8')]
    all_passages = [p for p in lines('passages') if p['set'] == 'un']
    docs = sorted({p['doc'] for p in all_passages})
    random.Random(5).shuffle(docs)
    kept = set(docs[:len(docs) // 10])  # the reader's evaluate.py measures on these
    passages = [{'text': p['text'], 'title': ''} for p in all_passages if p['doc'] not in kept]
    place = {p['pid']: at for at, p in enumerate(p for p in all_passages if p['doc'] not in kept)}
    rows = [(r['q'], place[r['pid']], r['set']) for r in lines('rows') if r['pid'] in place and r['s'] >= 0]
    simplified = OpenCC('t2s').convert
    at = {}
    for name, title in TITLES.items():
        chinese, english = ([json.loads(line) for line in open(os.path.join(A.treaties, f'{name}.{language}.jsonl'), encoding='utf8')] for language in ('zh', 'en'))
        for p in chinese:
            at[name, str(p['paragraph'])] = len(passages)
            passages.append({'text': simplified(p['text']), 'title': title})
        rows += [(re.sub(r'\s+', ' ', p['text']), at[name, str(p['paragraph'])], 'english') for p in english
                 if p['paragraph'] != 'front' and (name, str(p['paragraph'])) in at and 40 <= len(p['text']) <= 260]
    asked = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'treatyQuestions.jsonl')
    for q in map(json.loads, open(asked, encoding='utf8')):
        rows.append((simplified(q['question']), at[q['treaty'], q['paragraph']], 'treaty'))
    return passages, rows


tokenizer = Tokenizer.from_file(A.tokenizer)
passages, rows = read_pairs()


def ids_of(role, text, longest):
    """Acronyms are in small letters in the folded data, and in capitals in documents."""
    if re.search('[一-鿿]', text):
        text = re.sub(r'\b[a-z]{2,7}\b', lambda m: m[0].upper() if rnd.random() < .5 else m[0], text)
    ids = tokenizer.encode(f'{role}: {text}').ids
    return ids if len(ids) <= longest else ids[:longest - 1] + [2]


def batch(lists):
    ids, mask = torch.ones(len(lists), max(map(len, lists)), dtype=torch.long), torch.zeros(len(lists), max(map(len, lists)))
    for i, each in enumerate(lists):
        ids[i, :len(each)], mask[i, :len(each)] = torch.tensor(each), 1
    return ids, mask


def pieces(mask):
    """The mask without prefix and end mark."""
    inner = mask.clone()
    inner[:, :LEAD] = 0
    return inner.scatter(1, (mask.sum(1).long() - 1)[:, None], 0)


half = lambda: torch.autocast('cpu', dtype=torch.bfloat16, enabled=A.half)


def mine(model):
    """For each row the passages that the encoder, as it is, takes for the nearest of the others."""
    model.eval()

    def encode(role, texts, longest):
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))  # of like length, so that little is padded
        parts = [order[k:k + 32] for k in range(0, len(order), 32)]
        vectors = torch.cat([model(*batch([ids_of(role, texts[at], longest) for at in part]))[0] for part in parts])
        return vectors[torch.tensor(order).argsort()]
    with torch.no_grad(), half():
        vectors = encode('passage', [p['text'] for p in passages], 320)
        near = (encode('query', [q for q, _, _ in rows], 96) @ vectors.T).topk(21).indices.tolist()
    model.train()
    return [[at for at in each if at != right][:20] for each, (_, right, _) in zip(near, rows)]


def epoch():
    of = lambda kind: [j for j, row in enumerate(rows) if row[2] == kind]
    some = lambda all_of, most: rnd.sample(all_of, min(most, len(all_of)))
    order = of('un') + some(of('par'), len(of('par')) // 2) + 2 * of('treaty') + some(of('english'), 400)
    rnd.shuffle(order)
    return order


def loss_of(model, part, near):
    right = [rows[j][1] for j in part]
    held = sorted({*right, *(rnd.choice(near[j]) for j in part)}, key=lambda at: len(passages[at]['text']))
    # Of several documents the bot reads each passage under the title of its document, of one alone without.
    titled = rnd.random() < .5
    read = lambda p: f"{p['title']}。{p['text']}" if titled and p['title'] else p['text']
    ask = lambda q: q.rstrip('?？') if rnd.random() < .4 else q
    ids, mask = batch([ids_of('query', ask(rows[j][0]), 96) for j in part])
    wholes, closer = [], []
    with half():
        question, question_pieces = model(ids, mask)
        weight = pieces(mask)
        for k in range(0, len(held), 12):
            ids, mask = batch([ids_of('passage', read(passages[at]), 256) for at in held[k:k + 12]])
            whole, each = model(ids, mask)
            best = torch.einsum('qid,pjd->qpij', question_pieces, each).float().masked_fill(pieces(mask)[None, :, None] == 0, -1).amax(-1)
            wholes.append(whole)
            closer.append((best * weight[:, None]).sum(-1) / weight.sum(1)[:, None])
    target = torch.tensor([held.index(at) for at in right])
    return F.cross_entropy(question.float() @ torch.cat(wholes).float().T / HEAT, target) + F.cross_entropy(torch.cat(closer, 1) / HEAT, target)


model = Encoder()
near = mine(model)
trained = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.AdamW([{'params': [p for p in trained if p.ndim >= 2], 'weight_decay': .01},
                               {'params': [p for p in trained if p.ndim < 2], 'weight_decay': 0.}], lr=A.lr, betas=(.9, .98))
begun, step, order = time.time(), 0, []
while (done := (time.time() - begun) / A.seconds) < 1:
    for group in optimizer.param_groups:  # the rate falls to nothing when the time is up
        group['lr'] = A.lr * min(1, (step + 1) / 30) * max(.02, 1 - done)
    if len(order) < BATCH:
        order = epoch()
    part, order = order[:BATCH], order[BATCH:]
    loss = loss_of(model, part, near)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(trained, 1.)
    optimizer.step()
    step += 1
    if step % 10 == 0:
        print(f'[{time.time() - begun:.0f}] step {step}, loss {float(loss.detach()):.3f}', flush=True)
save(model)
