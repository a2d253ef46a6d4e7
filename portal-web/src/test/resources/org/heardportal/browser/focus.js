// Where the keyboard is: its number among the tab stops, and what is wrong with how that place is shown.
const e = document.activeElement, faults = [], s = getComputedStyle(e), told = e.outerHTML.slice(0, 90);
const target = e.matches('input[type=radio], input[type=checkbox]') && e.nextElementSibling ? e.nextElementSibling : e;
const ringOf = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3;
const shadowOf = (style) => style.boxShadow !== 'none' && (style.boxShadow.match(/-?\d+(\.\d+)?px/g) || []).some(px => Math.abs(parseFloat(px)) >= 3);
const styles = [s, getComputedStyle(e, '::before'), getComputedStyle(e, '::after'), getComputedStyle(target), getComputedStyle(target, '::before')];
if (!styles.some(style => ringOf(style) || shadowOf(style))) faults.push('no ring of 3 px at ' + told);
const box = [...e.getClientRects()].find(r => r.width > 0 && r.height > 0);
if (!box) faults.push('focus has no place in sight: ' + told);
else {
    if (box.bottom < 0 || box.top > innerHeight) faults.push('focus is out of sight: ' + told);
    const top = document.elementFromPoint(Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1));
    if (top && !(e.contains(top) || top.contains(e) || (e.labels && [...e.labels].some(l => l.contains(top))))) faults.push('focus is covered by ' + top.outerHTML.slice(0, 60) + ': ' + told);
}
return [window.heardTabStops.indexOf(e), faults];
