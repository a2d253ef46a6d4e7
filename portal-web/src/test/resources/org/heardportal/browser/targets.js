// Targets smaller than 24 px without the room that makes up for it (WCAG 2.2, 2.5.8): a circle of 24 px around the middle of a small one must touch
// no other target, nor the circle of another small one. A link within a sentence may be as high as its line.
const LEAST = 24;
const isTarget = e => e.getClientRects().length && !e.closest('.govuk-skip-link, .govuk-visually-hidden, [aria-hidden=true]') && !e.matches('[tabindex="-1"]');
const isInSentence = e => e.tagName === 'A' && getComputedStyle(e).display === 'inline' && e.parentElement.textContent.trim().length > e.textContent.trim().length + 2;
const boxOf = e => (e.matches('input[type=radio], input[type=checkbox]') && e.labels[0] ? e.labels[0] : e).getBoundingClientRect();
const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')].filter(isTarget).map(e => {
    const box = boxOf(e);
    return {e, box, x: box.left + box.width / 2, y: box.top + box.height / 2, small: box.width < LEAST || box.height < LEAST};
});
const distanceToBox = (t, b) => Math.hypot(Math.max(b.left - t.x, 0, t.x - b.right), Math.max(b.top - t.y, 0, t.y - b.bottom));
const isCrowded = t => targets.some(o => o !== t && (distanceToBox(t, o.box) < LEAST / 2 || o.small && Math.hypot(o.x - t.x, o.y - t.y) < LEAST));
return targets.filter(t => t.small && !isInSentence(t.e) && isCrowded(t))
    .map(t => t.e.outerHTML.slice(0, 90) + ' is ' + Math.round(t.box.width) + ' by ' + Math.round(t.box.height)).slice(0, 10);
