// The rules of the design that can be measured: body text, line length, spacing from the scale, one main action.
const [bodySize, desktop] = arguments, faults = [];
const main = document.querySelector('main');
const told = e => e.tagName.toLowerCase() + (e.className ? '.' + String(e.className).trim().replace(/\s+/g, '.') : '') + ' "' + e.textContent.trim().slice(0, 40) + '"';
const seen = e => e.checkVisibility() && e.getClientRects().length && !e.closest('.govuk-visually-hidden, .ui-helper-hidden-accessible');
const staff = !!main.querySelector('.ui-datatable');

for (const p of main.querySelectorAll('p.govuk-body, ul.govuk-list li, ol.govuk-list li')) {
    if (!seen(p) || p.closest('.govuk-body-s, footer')) continue;
    const size = parseFloat(getComputedStyle(p).fontSize);
    if (size < bodySize && !p.matches('.govuk-body-s, .govuk-hint')) faults.push('body text of ' + size + ' px: ' + told(p));
}

// Paragraphs of three lines or more. Running text is neither wide nor narrow; what stands beside something else, in cards and lists, may be narrow.
if (desktop) for (const p of main.querySelectorAll('p')) {
    if (!seen(p) || staff) continue;
    const lines = Math.round(p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight));
    if (lines < 3) continue;
    const characters = p.textContent.trim().replace(/\s+/g, ' ').length;
    const most = characters / (lines - 1), least = characters / lines, beside = p.closest('li, dl, table');
    if (least > 75 || (!beside && most < 45)) faults.push('lines of about ' + Math.round(characters / (lines - 0.5)) + ' characters: ' + told(p));
}

// The spacing scale of GOV.UK Frontend, static and responsive steps alike.
const scale = new Set([0, 1, 2, 3, 4, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 80]);
for (const e of main.querySelectorAll('*')) {
    if (!seen(e) || e.closest('svg, button, .govuk-button, input, select, textarea, .ui-datatable, .govuk-radios, .govuk-checkboxes, .govuk-tag, .govuk-breadcrumbs, .govuk-warning-text')) continue;
    if (getComputedStyle(e).display === 'inline') continue;
    const s = getComputedStyle(e);
    for (const side of ['marginTop', 'marginBottom', 'paddingTop', 'paddingBottom', 'paddingLeft', 'paddingRight'])
        if (!scale.has(Math.abs(Math.round(parseFloat(s[side]))))) faults.push(side + ' ' + s[side] + ' is not of the scale: ' + told(e));
}

const actions = [...document.querySelectorAll('.govuk-button')].filter(e => seen(e) && !e.matches('.govuk-button--secondary, .govuk-button--warning, .govuk-button--inverse'));
if (actions.length > 1) faults.push(actions.length + ' main actions: ' + actions.map(told).join(', '));

for (const e of main.querySelectorAll('h1, h2, p, li, label, .govuk-button'))
    if (seen(e) && e.getBoundingClientRect().left < 10) faults.push('touches the edge of the window: ' + told(e));
return faults.slice(0, 12);
