// The first link of the main part, the first button and the first field in sight, each with the place to photograph around it.
const margin = 6, kinds = ['main a[href]:not(.govuk-button)', 'main button, main .govuk-button', 'main input:not([type=hidden]):not([type=radio]):not([type=checkbox])', 'header a[href]', 'footer a[href]'];
window.scrollTo(0, 0);
window.heardFocusSamples = kinds.map(k => [...document.querySelectorAll(k)].find(e => e.checkVisibility() && e.getClientRects().length && e.tabIndex >= 0 && !e.closest('[aria-hidden=true]'))).filter(Boolean);
return window.heardFocusSamples.map(e => {
    const box = e.getClientRects()[0];
    return {x: box.left + scrollX - margin, y: box.top + scrollY - margin, width: box.width + 2 * margin, height: box.height + 2 * margin, scale: 1, least: Math.floor(box.width * 3)};
});
