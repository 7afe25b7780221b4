import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../project-root.ts';
import { benchEngine } from './bench-engine.ts';
import { type Figure, figuresTable, median, passes, percentile } from './bench-figures.ts';
import { talkAtOnce, talkAtRate } from './bench-load.ts';
import { benchMatcher } from './bench-matcher.ts';
import { benchPeer } from './bench-peer.ts';
import { benchSearch } from './bench-search.ts';
import { buildWhereNeeded, startService } from './bench-service.ts';

/**
 * `npm run bench`: the numbers we hold ourselves to, on this machine. `--quick` leaves out search in a million
 * variants and takes shorter rounds; `--json` prints one line for programs.
 */
const { quick, json } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
}).values;

const rounds = 3;
const roundMs = quick ? 2500 : 5000;
const people = 16;
const starts = 5;
/** Messages the local engine is given to see that its memory stays flat. */
const many = quick ? 4000 : 40_000;

const say = (line: string) => void (json ? process.stderr : process.stdout).write(`${line}\n`);

async function starting(database: string): Promise<Figure[]> {
  const first = await startService(database);
  await first.stop();
  const times: number[] = [];
  for (let i = 0; i < starts; i++) {
    const service = await startService(database);
    times.push(service.startMs / 1000);
    await service.stop();
  }
  const service = await startService(database);
  await sleep(1000);
  const resident = service.residentMB();
  await service.stop();
  return [
    {
      what: 'process start to /ready',
      value: median(times),
      unit: 's',
      atMost: 1,
      note: `median of ${starts}`,
    },
    { what: 'resident memory after start', value: resident, unit: 'MB', atMost: 150 },
  ];
}

async function talking(database: string): Promise<Figure[]> {
  const service = await startService(database);
  try {
    await talkAtOnce(service.url, people, 2000);
    await benchPeer(1000, people);
    const ours: number[] = [];
    const peer: number[] = [];
    const cpu: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
    let turns = 0;
    let asMeant = 0;
    for (let round = 1; round <= rounds; round++) {
      const bare = await benchPeer(roundMs, people);
      const before = service.cpuMs();
      const load = await talkAtOnce(service.url, people, roundMs);
      cpu.ours.push((service.cpuMs() - before) / load.turns);
      cpu.peer.push(bare.cpuMsPerTurn);
      peer.push(bare.turnsPerSecond);
      ours.push(load.turnsPerSecond);
      turns += load.turns;
      asMeant += load.asMeant;
      say(
        `round ${round}: peer ${bare.turnsPerSecond.toFixed(0)}, ours ${load.turnsPerSecond.toFixed(0)} turns a second`,
      );
    }
    const rate = median(ours) / 2;
    const { latencies } = await talkAtRate(service.url, rate, roundMs);
    const meant = `${((100 * asMeant) / turns).toFixed(1)} % of turns by the tool they ask for`;
    return [
      {
        what: 'turns over HTTP / bare createAgent',
        value: median(ours) / median(peer),
        unit: '×',
        atLeast: 3,
      },
      { what: 'turns over HTTP, SQLite', value: median(ours), unit: 'turns/s', note: meant },
      { what: 'bare createAgent in process', value: median(peer), unit: 'turns/s' },
      {
        what: 'processor time of a turn',
        value: median(cpu.ours),
        unit: 'ms',
        note: `of one of bare createAgent ${median(cpu.peer).toPrecision(3)} ms`,
      },
      {
        what: 'p95 of a turn at half of that load',
        value: percentile(latencies, 0.95),
        unit: 'ms',
        atMost: 15,
        note: `p50 ${median(latencies).toFixed(1)} ms at ${rate.toFixed(0)} a second`,
      },
      { what: 'resident memory after the load', value: service.residentMB(), unit: 'MB' },
    ];
  } finally {
    await service.stop();
  }
}

async function understanding(): Promise<Figure[]> {
  const { trainMs, latencies, heapGrowthMB } = await benchEngine({ many });
  const note = `p50 ${median(latencies).toFixed(2)} ms`;
  return [
    { what: 'local engine, 20 words, p95', value: percentile(latencies, 0.95), unit: 'ms', atMost: 2, note },
    { what: 'local engine, learning at start', value: trainMs, unit: 'ms', atMost: 300 },
    { what: `heap growth over ${many} messages`, value: heapGrowthMB, unit: 'MB', atMost: 5 },
  ];
}

async function searching(): Promise<Figure[]> {
  const { variants, searches } = await benchSearch();
  const worst = searches.reduce((a, b) => (b.p95 > a.p95 ? b : a));
  const note = `${variants} variants, slowest of ${searches.length} kinds: ${worst.kind}`;
  return [{ what: 'search with facets, p95', value: worst.p95, unit: 'ms', atMost: 25, note }];
}

function matching(): Figure[] {
  const { titles, buildSeconds, mebibytes, latencies } = benchMatcher();
  const note = `${titles} titles, ${mebibytes.toFixed(0)} MB`;
  return [
    {
      what: 'catalogue words of a message, p95',
      value: percentile(latencies, 0.95),
      unit: 'ms',
      atMost: 5,
      note,
    },
    { what: 'building that matcher', value: buildSeconds, unit: 's', atMost: 3 },
  ];
}

function widget(): Figure[] {
  const size = (name: string) =>
    gzipSync(readFileSync(join(projectRoot(), 'dist/widget', name)), { level: 9 }).length;
  return [
    { what: 'widget before it is opened, gzip', value: size('widget.js') / 1024, unit: 'KB', atMost: 2 },
    { what: 'widget panel, gzip', value: size('panel.js') / 1024, unit: 'KB', atMost: 15 },
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'shopkeeper-bench-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  // Tracing to LangSmith would slow the peer down, and send what is said elsewhere.
  for (const name of ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING_V2']) delete process.env[name];
  buildWhereNeeded();
  const database = join(folder, 'shops.db');
  const figures = [
    ...(await starting(database)),
    ...(await talking(database)),
    ...(await understanding()),
    ...widget(),
    ...(quick ? [] : [...matching(), ...(await searching())]),
  ];
  const machine = { node: process.version, cores: availableParallelism() };
  say(`\n${figuresTable(figures)}\n\nNode ${machine.node}, ${machine.cores} cores`);
  if (json) {
    const line = figures.map((figure) => ({ ...figure, passes: passes(figure) }));
    process.stdout.write(`${JSON.stringify({ ...machine, figures: line })}\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
