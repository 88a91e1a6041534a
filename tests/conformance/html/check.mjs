// Opens every page of a folder in headless Chromium, at the width of a desk and of a phone, and lets axe-core look for violations of
// WCAG 2.1 AA and of its own best practice. Validates the HTML too. One line a page; the last line is the sum.
// Usage: node check.mjs DIRECTORY [CHROMIUM]
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import puppeteer from 'puppeteer-core';

const [directory = 'output', chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'] = process.argv.slice(2);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = { desk: 1280, phone: 375 };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Numbers of columns and widths are those of the paper, not of the style sheet.
    'no-inline-style': 'off',
    // 'main:content' cannot be the id of a heading; a colon is allowed in ids and fragments.
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    // Notes have roles that say more than their elements do (DPUB-ARIA 1.1).
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
    'prefer-native-element': 'off',
  },
});

const files = (await readdir(directory)).filter((name) => name.endsWith('.html')).sort();
const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let passed = 0;
let failed = 0;
try {
  for (const name of files) {
    const file = path.resolve(directory, name);
    const problems = [...(await validate(file)), ...(await inspect(file))];
    if (problems.length === 0) passed += 1;
    else failed += 1;
    console.log(`html: ${name.slice(0, -5)}: ${problems.length === 0 ? 'valid, no violations' : `${problems.length} problems`}`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
} finally {
  await browser.close();
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1;

async function validate(file) {
  const report = await validator.validateFile(file);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`));
}

async function inspect(file) {
  const problems = [];
  for (const [device, width] of Object.entries(widths)) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe);
    const result = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations', 'incomplete'] }), rules);
    for (const violation of result.violations) problems.push(describe(device, violation));

    // WCAG 1.4.10: only tables may scroll sideways.
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) problems.push(`${device}: the page is ${overflow} pixels too wide`);
    // Contrast that axe-core could not work out is not contrast that is good enough. But on a phone it cannot see what is scrolled
    // away, nor anywhere through the second row below a header cell of two rows, nor what text in an SVG picture stands on (the tests of
    // drawings hold that to 4.5:1).
    if (device === 'desk') {
      // A table that is wider than the page scrolls, and what is scrolled away is not seen: it is looked at on a page that is wide enough.
      await page.addStyleTag({ content: '.table{overflow:visible!important;max-width:none!important}' });
      // Where cells meet between two pixels axe-core may take one for part of the other, at one width and not at the next.
      let stillOpen = null;
      for (const width of [1900, 2600, 3200]) {
        await page.setViewport({ width, height: 900 });
        const wide = await page.evaluate(() => globalThis.axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations', 'incomplete'] }));
        for (const violation of wide.violations) problems.push(describe(`${width} pixels`, violation));
        const open = new Set(wide.incomplete.flatMap(({ nodes }) => nodes.map((node) => node.target.join(' '))));
        stillOpen = stillOpen === null ? open : new Set([...stillOpen].filter((target) => open.has(target)));
      }
      for (const open of result.incomplete.filter(({ id }) => id === 'color-contrast')) {
        // What could be worked out at one of the widths is known.
        const nodes = open.nodes.filter((node) => stillOpen.has(node.target.join(' ')) && !node.html.includes(' rowspan=') && !node.html.startsWith('<text '));
        if (nodes.length > 0) problems.push(describe(device, { ...open, nodes }));
      }
    }

    await page.close();
  }

  return problems;
}

function describe(device, violation) {
  const places = violation.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ');
  const reason = violation.nodes[0].any[0]?.data?.messageKey;
  return `${device}: ${violation.id} (${violation.impact}): ${violation.help}${reason ? ` [${reason}]` : ''}: ${places}`;
}
