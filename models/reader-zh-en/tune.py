"""tune.py MODEL.onnx DATA TOKENIZER.json OUT --seconds 5400: goes on training an exported reader on an ordinary processor.

The int8 weights of MODEL become floats again, and questions of our own are read with one or two passages that do not answer, instead of train.py's
seven. Two shared cores read some 80 questions a minute: half an epoch in an hour moved v1 from AUC .897 to .934 (README). Wants torch,
onnx, tokenizers, scikit-learn. Writes OUT.0, which export.py takes with the prefix OUT. bfloat16 is twice as fast where the processor has it (AVX512-BF16 or AMX), and slower elsewhere: --half.
"""
import argparse, collections, gzip, json, os, random, re, time
import numpy as np, onnx, torch, torch.nn as nn, torch.nn.functional as F
from onnx import numpy_helper
from sklearn.feature_extraction.text import TfidfVectorizer
from tokenizers import Tokenizer

ap = argparse.ArgumentParser()
for name in ('model', 'data', 'tokenizer', 'out'):
    ap.add_argument(name)
ap.add_argument('--seconds', type=float, default=5400)
ap.add_argument('--lr', type=float, default=4e-5)
ap.add_argument('--half', action='store_true', help='multiplies in bfloat16')
ap.add_argument('--seed', type=int, default=1, help='another for each time it goes on')
A = ap.parse_args()
rnd = random.Random(A.seed)
torch.manual_seed(A.seed)
H, HEADS, LAYERS, LONGEST = 384, 12, 12, 320

initial = {t.name: t for t in onnx.load(A.model).graph.initializer}
array = lambda name: numpy_helper.to_array(initial[name]).astype(np.float32)
tensor = lambda name: torch.tensor(array(name))


def matrix(name):
    """[out, in] of a linear layer that was quantised per channel as [in, out]."""
    return torch.tensor((array(name + '_quantized') - array(name + '_zero_point')) * array(name + '_scale')).T.contiguous()


def piece_table():
    raw = np.frombuffer(initial['words'].raw_data, np.uint8)
    nibbles = np.empty(raw.size * 2, np.int8)
    nibbles[0::2], nibbles[1::2] = raw & 15, raw >> 4
    signed = np.where(nibbles > 7, nibbles - 16, nibbles).astype(np.float32).reshape(initial['words'].dims[0], H // 32, 32)
    return torch.tensor((signed * array('words.S')[:, :, None]).reshape(-1, H))


def fill(module, weight, bias):
    module.weight.data, module.bias.data = weight, tensor(bias)
    return module


class Layer(nn.Module):
    def __init__(self, number):
        super().__init__()
        p = f'l{number}.'
        for name, i, o in (('query', H, H), ('key', H, H), ('value', H, H), ('ao', H, H), ('fi', H, 4 * H), ('fo', 4 * H, H)):
            setattr(self, name, fill(nn.Linear(i, o), matrix(p + name + '.W'), p + name + '.b'))
        for name in ('aln', 'oln'):
            setattr(self, name, fill(nn.LayerNorm(H, eps=1e-12), tensor(p + name + '.w'), p + name + '.b'))

    def forward(self, x, mask):
        b, n, _ = x.shape
        heads = lambda t: t.view(b, n, HEADS, H // HEADS).transpose(1, 2)
        a = F.scaled_dot_product_attention(heads(self.query(x)), heads(self.key(x)), heads(self.value(x)), attn_mask=mask)
        x = self.aln(x + F.dropout(self.ao(a.transpose(1, 2).reshape(b, n, H)), .1, self.training))
        return self.oln(x + F.dropout(self.fo(F.gelu(self.fi(x))), .1, self.training))


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding.from_pretrained(piece_table(), freeze=True)
        self.positions, self.kinds = nn.Parameter(tensor('positions')), nn.Parameter(tensor('kinds'))
        self.norm = fill(nn.LayerNorm(H, eps=1e-12), tensor('emb.ln.w'), 'emb.ln.b')
        self.layers = nn.ModuleList(Layer(number) for number in range(LAYERS))
        self.answers, self.span = (fill(nn.Linear(H, width), matrix(name + '_.W'), name + '_.b') for name, width in (('answers', 1), ('span', 2)))

    def forward(self, ids, mask, types):
        x = self.norm(self.words(ids) + self.positions[:ids.shape[1]] + self.kinds[types])
        x = F.dropout(x, .1, self.training)
        hidden = torch.zeros_like(mask).masked_fill(mask == 0, -1e4)[:, None, None]
        for layer in self.layers:
            x = layer(x, hidden)
        return self.answers(x[:, 0]).squeeze(-1), self.span(x)


def save(model, path):
    """The names that export.py knows."""
    names = {'query': 'attention.self.query', 'key': 'attention.self.key', 'value': 'attention.self.value', 'ao': 'attention.output.dense',
             'aln': 'attention.output.LayerNorm', 'fi': 'intermediate.dense', 'fo': 'output.dense', 'oln': 'output.LayerNorm'}
    half = lambda t: t.detach().half().clone()
    e = 'bert.embeddings.'
    weights = {e + 'position_embeddings.weight': half(model.positions), e + 'token_type_embeddings.weight': half(model.kinds)}
    modules = {e + 'LayerNorm': model.norm, 'answers': model.answers, 'span': model.span}
    for number, layer in enumerate(model.layers):
        modules |= {f'bert.encoder.layer.{number}.{full}': getattr(layer, short) for short, full in names.items()}
    for name, module in modules.items():
        weights |= {name + '.weight': half(module.weight), name + '.bias': half(module.bias)}
    torch.save(weights, path)


tokenizer = Tokenizer.from_file(A.tokenizer)
read = lambda name: [json.loads(line) for line in gzip.open(os.path.join(A.data, name + '.jsonl.gz'), 'rt', encoding='utf8')]
passages, rows = read('passages'), read('rows')
place = {p['pid']: at for at, p in enumerate(passages)}
docs = sorted({p['doc'] for p in passages if p['set'] == 'un'})
random.Random(5).shuffle(docs)
kept = set(docs[:len(docs) // 10])  # evaluate.py measures on these
of = lambda r: passages[place[r['pid']]]
rows = [r for r in rows if r['set'] != 'xquad' and not (of(r)['set'] == 'un' and of(r)['doc'] in kept)]
pieces = [tokenizer.encode(p['text'], add_special_tokens=False) for p in passages]

# Passages with words in common, which do not answer.
others = {}
by_set = collections.defaultdict(list)
for at, p in enumerate(passages):
    by_set[p['set']].append(at)
for name, places in by_set.items():
    own = [r for r in rows if of(r)['set'] == name]
    vectorizer = TfidfVectorizer(analyzer='char', ngram_range=(1, 2), sublinear_tf=True)
    texts = vectorizer.fit_transform([passages[at]['text'] for at in places])
    for k in range(0, len(own), 512):
        part = own[k:k + 512]
        nearest = np.argsort(-(vectorizer.transform([r['q'] for r in part]) @ texts.T).toarray(), 1)[:, :10]
        for j, r in enumerate(part):
            others[id(r)] = [places[t] for t in nearest[j] if places[t] != place[r['pid']]][:6]

recipe = open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'train.py'), encoding='utf8').read()
POOLS = [re.search(name + r" = '(.*?)'\.split", recipe).group(1).split() for name in ('COUNTRIES', 'BODIES')]


def swapped(q, text):
    """The question with a year or a name that the passage does not hold; None where it has none."""
    here = [(pool, [name for name in pool if name in q]) for pool in POOLS]
    here = [each for each in here if each[1]]
    years = re.findall(r'(?:19|20)\d\d', q)
    if years and (not here or rnd.random() < .6):
        year = rnd.choice(years)
        other = str(int(year) + rnd.choice([-7, -5, -4, -3, -2, 2, 3, 4, 5, 6]))
        return q.replace(year, other) if other not in text else None
    if here:
        pool, names = rnd.choice(here)
        name, other = max(names, key=len), rnd.choice(pool)
        return q.replace(name, other) if other not in text and other not in q and name not in other else None


def pair(q, at, s=-1, e=-1):
    """ids, where the passage begins, its pieces, start and end piece of the answer (-1: none)."""
    ids, offsets = pieces[at].ids, pieces[at].offsets
    room, first, begin, end = LONGEST - len(q) - 4, 0, -1, -1
    if s >= 0:
        begin = next((i for i, (_, b) in enumerate(offsets) if b > s), -1)
        end = max((i for i, (a, _) in enumerate(offsets) if a < e), default=-1)
    if len(ids) > room:
        low, high = (max(0, end - room + 1), min(begin, len(ids) - room)) if s >= 0 else (0, len(ids) - room)
        first = rnd.randint(min(low, high), max(low, high))
    body, start = ids[first:first + room], len(q) + 3
    is_in = s >= 0 and first <= begin and end < first + len(body)
    return [0, *q, 2, 2, *body, 2], start, len(body), *((begin - first + start, end - first + start) if is_in else (-1, -1))


def group(r):
    """The passage of the question first; whether it answers."""
    at, q, s, e = place[r['pid']], r['q'], r['s'], r['e']
    answered = s >= 0
    if rnd.random() < .4:
        q = q.rstrip('?？。')
    if rnd.random() < .06 and len(q) > 8:
        i = rnd.randrange(len(q))
        q = q[:i] + q[i + 1:]
    if answered and r['set'] != 'par' and rnd.random() < .15:
        other = swapped(q, passages[at]['text'])
        if other:
            q, s, e, answered = other, -1, -1, False
    ids = tokenizer.encode(q, add_special_tokens=False).ids[:64]
    found = [pair(ids, at, s, e)]
    if answered or rnd.random() < .3:
        count = 1 if not answered or rnd.random() < .8 else 2
        found += [pair(ids, other) for other in rnd.sample(others[id(r)], min(len(others[id(r)]), count))]
    return found, answered


def epoch():
    own = [r for r in rows if r['set'] in ('un', 'own')]
    some = rnd.sample([r for r in rows if r['set'] in ('cmrc', 'drcd')], 2000) + rnd.sample([r for r in rows if r['set'] == 'par'], 250)
    order = own + some
    rnd.shuffle(order)
    return order


def batch_of(groups):
    pairs = [p for found, _ in groups for p in found]
    n = max(len(p[0]) for p in pairs)
    ids, types = torch.ones(len(pairs), n, dtype=torch.long), torch.zeros(len(pairs), n, dtype=torch.long)
    mask, body = torch.zeros(len(pairs), n), torch.zeros(len(pairs), n, dtype=torch.bool)
    for i, (x, start, length, _, _) in enumerate(pairs):
        ids[i, :len(x)], mask[i, :len(x)], types[i, start:len(x)], body[i, start:start + length] = torch.tensor(x), 1, 1, True
    return ids, mask, types, body, torch.tensor([p[3] for p in pairs]), torch.tensor([p[4] for p in pairs])


def loss_of(model, groups):
    ids, mask, types, body, starts, ends = batch_of(groups)
    with torch.autocast('cpu', dtype=torch.bfloat16, enabled=A.half):
        answers, span = (each.float() for each in model(ids, mask, types))
    span = span.masked_fill(~body[..., None], -1e4)
    label, weight, rank, at = torch.zeros_like(answers), torch.full_like(answers, .6), [], 0
    for found, answered in groups:
        weight[at] = 1.
        if answered:
            label[at] = 1
            if len(found) > 1:
                rank.append(F.cross_entropy(answers[at:at + len(found)][None], torch.zeros(1, dtype=torch.long)))
        at += len(found)
    loss = 1.5 * F.binary_cross_entropy_with_logits(answers, label, weight=weight)
    if rank:
        loss = loss + .7 * torch.stack(rank).mean()
    there = starts >= 0
    if there.any():
        loss = loss + .35 * (F.cross_entropy(span[there, :, 0], starts[there]) + F.cross_entropy(span[there, :, 1], ends[there]))
    return loss


model = Reader().train()
trained = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.AdamW([{'params': [p for p in trained if p.ndim >= 2], 'weight_decay': .01},
                               {'params': [p for p in trained if p.ndim < 2], 'weight_decay': 0.}], lr=A.lr, betas=(.9, .98))
begun, step, seen, order = time.time(), 0, 0, []
while (done := (time.time() - begun) / A.seconds) < 1:
    for part in optimizer.param_groups:  # the rate falls to nothing when the time is up
        part['lr'] = A.lr * min(1, (step + 1) / 60) * max(.02, 1 - done)
    if len(order) < 64:
        order += epoch()
    groups, order = sorted((group(r) for r in order[:64]), key=lambda g: max(len(p[0]) for p in g[0])), order[64:]
    batches = [groups[i:i + 8] for i in range(0, 64, 8)]  # of like length, so that little is padded
    rnd.shuffle(batches)
    for batch in batches:
        loss = loss_of(model, batch)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(trained, 1.)
        optimizer.step()
        step, seen = step + 1, seen + len(batch)
    print(f'[{time.time() - begun:.0f}] step {step}, {seen} questions, loss {float(loss.detach()):.3f}', flush=True)
    save(model, A.out + '.0')
