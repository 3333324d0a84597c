// Ticks are kept in this browser until they are saved into a file; nothing is sent anywhere.
const root = document.documentElement.dataset;
const rows = [...document.querySelectorAll('article')];
const parts = (row) => [row.querySelector('input'), row.querySelector('textarea')];
const place = (row) => `${root.head} ${root.variant} ${row.dataset.key} ${row.dataset.print}`;

function recall(row) {
  try { return localStorage.getItem(place(row)); } catch { return null; }
}
function keep(row, answer) {
  try {
    if (answer === null) localStorage.removeItem(place(row));
    else localStorage.setItem(place(row), answer);
  } catch { /* A browser that keeps nothing still saves the file. */ }
}
/** What was written counts more than the tick. */
function answerOf(row) {
  const [tick, text] = parts(row);
  const better = text.value.replace(/\s+/g, ' ').trim();
  return better !== '' ? `better\t${better}` : tick.checked ? 'ok' : null;
}
function count() {
  for (const row of rows) row.classList.toggle('done', answerOf(row) !== null);
  document.querySelector('output').value = `${document.querySelectorAll('.done').length} / ${rows.length}`;
}
for (const row of rows) {
  const [tick, text] = parts(row);
  const kept = recall(row);
  tick.checked = kept === 'ok';
  text.value = kept?.startsWith('better\t') ? kept.slice(7) : '';
}
document.addEventListener('input', ({ target }) => {
  const row = target.closest('article');
  if (row === null) return;
  const [tick, text] = parts(row);
  if (target === tick && tick.checked) text.value = '';
  if (target === text && text.value.trim() !== '') tick.checked = false;
  keep(row, answerOf(row));
  count();
});
document.querySelector('button').addEventListener('click', () => {
  const lines = rows.filter((row) => answerOf(row) !== null).map((row) => [row.dataset.key, row.dataset.print, answerOf(row)].join('\t'));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([[`${root.head}\t${root.variant}`, ...lines, ''].join('\n')], { type: 'text/plain' }));
  link.download = `words-${root.variant}.tsv`;
  link.click();
});
count();
