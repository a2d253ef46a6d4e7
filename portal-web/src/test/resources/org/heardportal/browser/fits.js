// What sticks out of the window or is cut off by its own box.
const faults = [];
const page = document.scrollingElement;
const hidden = e => e.closest('.govuk-visually-hidden, [hidden], .govuk-skip-link, .heard-visually-hidden, .ui-helper-hidden-accessible');
const scrollsByItself = e => { for (let p = e; p && p !== document.body; p = p.parentElement) if (/auto|scroll/.test(getComputedStyle(p).overflowX)) return true; return false; };
const told = e => e.tagName.toLowerCase() + (e.className ? '.' + String(e.className).trim().replace(/\s+/g, '.') : '') + ' "' + e.textContent.trim().slice(0, 40) + '"';
if (page.scrollWidth > page.clientWidth) {
    faults.push('the page is ' + page.scrollWidth + ' px wide in a window of ' + page.clientWidth);
    for (const e of document.body.querySelectorAll('*'))
        if (!hidden(e) && !scrollsByItself(e) && e.getBoundingClientRect().right > page.clientWidth + 1) faults.push('sticks out: ' + told(e));
}
for (const e of document.body.querySelectorAll('*')) {
    if (hidden(e) || e.matches('input, select, textarea, svg, svg *')) continue;
    const style = getComputedStyle(e);
    if (/hidden|clip/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1) faults.push('is cut: ' + told(e));
    if (/hidden|clip/.test(style.overflowY) && e.scrollHeight > e.clientHeight + 1 && e.clientHeight > 1) faults.push('is cut below: ' + told(e));
}
return faults.slice(0, 12);
