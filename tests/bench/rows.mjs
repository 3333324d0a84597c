// What a measuring script prints: one line of JSON a row, read by `cargo xtask bench`.

const rounded = (value) => Math.round(value * 1000) / 1000

/** The value below which a share of the values lies. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * share)]
}

/** Prints a row; `more` may hold peer, peer_median, bar, and whatever else is worth keeping. */
export function row(name, unit, values, more = {}) {
  if (values.length === 0) throw new Error(`${name}: nothing was measured`)
  const [median, p95, p99] = [0.5, 0.95, 0.99].map((share) => rounded(percentile(values, share)))
  console.log(JSON.stringify({ name, unit, n: values.length, median, p95, p99, ...more }))
}

/** What goes to a person and not into the table. */
export function note(text) {
  console.error(`bench: ${text}`)
}
