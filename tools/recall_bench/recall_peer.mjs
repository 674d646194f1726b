// The peers of `tools/bench recall`: trains @open-spaced-repetition/binding and replays ts-fsrs on the log that
// recall-bench wrote.
//
//     node recall_peer.mjs MODULES LOG ITEMS OUT
//
// MODULES: the folder they are installed in. LOG: lines "card days rating" in the order of time. ITEMS: train on so
// many of the first items. OUT: gets the figures, a name and its numbers on each line.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const RUNS = 5;
const [modules, logFile, mostItems, out] = process.argv.slice(2);
const need = createRequire(join(resolve(modules), 'package.json'));
const { FSRSBindingItem, FSRSBindingReview, computeParameters } = need('@open-spaced-repetition/binding');
const { fsrs } = need('ts-fsrs');

const reviews = readFileSync(logFile, 'utf8').trim().split('\n').map((line) => line.split(' ').map(Number));

/// Every review on another day than the one before, with all reviews of its card up to it.
function itemsOf(reviews, most) {
    const items = [];
    const histories = new Map();
    for (const [card, days, rating] of reviews) {
        if (!histories.has(card)) histories.set(card, []);
        const history = histories.get(card);
        history.push(new FSRSBindingReview(rating, days));
        if (days > 0 && items.length < most) items.push(new FSRSBindingItem(history.slice()));
    }
    return items;
}

async function train() {
    const items = itemsOf(reviews, Number(mostItems));
    const start = performance.now();
    // The default of `timeout` waits in steps of half a second.
    const parameters = await computeParameters(items, { enableShortTerm: true, timeout: 1 });
    return { milliseconds: performance.now() - start, parameters, items: items.length };
}

function replay() {
    const scheduler = fsrs();
    const cards = new Map();
    for (const [card, days, rating] of reviews) {
        if (!cards.has(card)) cards.set(card, []);
        cards.get(card).push([days, rating]);
    }
    const flat = [...cards.values()];
    const times = [];
    for (let run = 0; run <= RUNS; ++run) {
        const start = performance.now();
        for (const card of flat) {
            let state = null;
            for (const [days, rating] of card) state = scheduler.next_state(state, days, rating);
        }
        // The first run warms up.
        if (run > 0) times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[RUNS >> 1];
}

const replayed = replay();
const trained = await train();
writeFileSync(out, [
    `replay ${replayed}`,
    `training ${trained.milliseconds}`,
    `items ${trained.items}`,
    `parameters ${trained.parameters.join(' ')}`,
].join('\n') + '\n');
// The binding keeps the process alive after its work.
process.exit(0);
