// Gives the charts of PrimeFaces the colours, the letter and the manners of the page. Fill against outline: colour alone tells nothing.
window.pleinFigures = function () {
  "use strict";
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue(name).trim();
  const [first, second] = this.cfg.config.data.datasets;
  Object.assign(first, { backgroundColor: token("--accent"), borderColor: token("--accent") });
  Object.assign(second, { backgroundColor: "transparent", borderColor: token("--accent") });
  for (const set of [first, second]) Object.assign(set, { borderWidth: 2, borderRadius: 3, maxBarThickness: 28 });
  const font = { family: token("--font"), size: 14 };
  const axis = { grid: { color: token("--line") }, ticks: { color: token("--muted"), font, precision: 0 } };
  this.cfg.config.options = {
    animation: false,
    maintainAspectRatio: false,
    plugins: { legend: { position: "bottom", labels: { color: token("--ink"), font } } },
    scales: { x: { ...axis, grid: { display: false } }, y: { ...axis, beginAtZero: true } },
  };
};
