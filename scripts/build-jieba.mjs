// Compiles nodejieba with the node-gyp of this project. Its own install script runs an unpinned `npx`, which npm may refuse.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const jieba = dirname(require.resolve('nodejieba/package.json'));
const prefix = dirname(dirname(process.execPath));
const TOOLS = {
  'Python 3': ['python3', 'python'],
  make: ['make', 'gmake'],
  'a C++ compiler': [process.env.CXX, 'g++', 'c++', 'clang++'],
};

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const runs = (tool) => tool && spawnSync(tool.split(' ')[0], ['--version'], { stdio: 'ignore' }).status === 0;

const addon = join(jieba, 'build/Release/nodejieba.node');
if (existsSync(addon)) process.exit(0);

// The tarball of a release brings one. Where it does not load, as with another C library, it is compiled here.
const { version } = require('nodejieba/package.json');
const name = `nodejieba-${version}-${process.platform}-${process.arch}.node`;
const prebuilt = join(import.meta.dirname, '../prebuilt', name);
const loads = (file) => spawnSync(process.execPath, ['-e', 'require(process.argv[1])', file]).status === 0;
if (existsSync(prebuilt) && loads(prebuilt)) {
  mkdirSync(dirname(addon), { recursive: true });
  copyFileSync(prebuilt, addon);
  process.exit(0);
}

const missing = process.platform === 'win32' ? [] : Object.keys(TOOLS).filter((name) => !TOOLS[name].some(runs));
if (missing.length > 0) {
  fail(
    `Pilcrow needs ${missing.join(', ')} to compile its Chinese segmenter: install them (Debian: apt-get install python3 make g++; macOS: xcode-select --install) and run npm ci again.`,
  );
}

const nodedir = existsSync(join(prefix, 'include/node/node_api.h')) ? [`--nodedir=${prefix}`] : [];
const gyp = join(dirname(require.resolve('node-gyp/package.json')), 'bin/node-gyp.js');
// Visual C++ reads no such variable, and compiles nodejieba as it is: the same words in more memory.
const smaller = fileURLToPath(new URL('./jieba/smaller.hpp', import.meta.url));
const flags = [process.env.CXXFLAGS, `-include "${smaller}"`].filter(Boolean).join(' ');
const build = spawnSync(process.execPath, [gyp, 'rebuild', '--directory', jieba, ...nodedir], {
  encoding: 'utf8',
  env: { ...process.env, CXXFLAGS: flags },
});
if (build.status !== 0) {
  const reason = build.stderr.split('\n').findLast((line) => /error/i.test(line)) ?? 'node-gyp failed';
  fail(`Pilcrow could not compile its Chinese segmenter (${reason.trim()}); npm run build:jieba tries again.`);
}
