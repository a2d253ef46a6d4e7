// What Tab should stop at, in the order of the source; kept for focus.js.
const radios = new Set();
window.heardTabStops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(e => {
    if (e.disabled || e.tabIndex < 0 || e.type === 'hidden' || !e.getClientRects().length || !e.checkVisibility({ visibilityProperty: true })) return false; // also what a closed details holds
    if (e.type !== 'radio') return true;
    const group = e.form ? [...e.form.elements].filter(o => o.type === 'radio' && o.name === e.name) : [e];
    return e === (group.find(o => o.checked) || group[0]);
});
document.activeElement.blur();
window.scrollTo(0, 0);
return window.heardTabStops.length;
