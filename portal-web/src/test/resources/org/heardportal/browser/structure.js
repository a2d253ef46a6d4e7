// Headings, language, links, labels: what can be told of a page by its markup.
const faults = [];
const visible = e => e.getClientRects().length > 0;
const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(visible);
if (headings.filter(h => h.tagName === 'H1').length !== 1) faults.push('has ' + headings.filter(h => h.tagName === 'H1').length + ' h1');
// the summary of errors comes before the heading, as its readers are used to from other public services
const inMain = headings.filter(h => h.closest('main') && !h.closest('.govuk-error-summary'));
if (inMain.length && inMain[0].tagName !== 'H1') faults.push('the main part begins with ' + inMain[0].tagName + ' "' + inMain[0].textContent.trim() + '"');
for (let i = 1; i < inMain.length; i++)
    if (+inMain[i].tagName[1] > +inMain[i - 1].tagName[1] + 1) faults.push('heading level is skipped before "' + inMain[i].textContent.trim() + '"');
const html = document.documentElement;
if (!/^(en|cy)$/.test(html.lang)) faults.push('lang is "' + html.lang + '"');
if (!/^(ltr|rtl)$/.test(html.dir)) faults.push('dir is "' + html.dir + '"');
const h1 = document.querySelector('h1');
if (h1 && !document.title.replace(/\s+/g, ' ').includes(h1.textContent.trim().replace(/\s+/g, ' ')) && location.pathname !== '/') faults.push('the title "' + document.title + '" does not hold the heading');
const addressesOfWords = new Map();
for (const a of document.querySelectorAll('a[href]')) {
    const words = (a.getAttribute('aria-label') || a.textContent).trim().replace(/\s+/g, ' ').toLowerCase();
    if (/^(click here|here|more|read more|link|cliciwch yma|yma|mwy)$/.test(words)) faults.push('a link says only "' + words + '"');
    if (a.closest('main')) {
        if (addressesOfWords.has(words) && addressesOfWords.get(words) !== a.href) faults.push('two links say "' + words + '" and lead to different places');
        addressesOfWords.set(words, a.href);
    }
}
for (const input of document.querySelectorAll('input:not([type=hidden]):not([type=submit]), select, textarea')) {
    if (!visible(input) || input.closest('.ui-datatable, .ui-paginator')) continue;
    const label = input.labels && input.labels[0];
    if (!label && !input.getAttribute('aria-label') && !input.getAttribute('aria-labelledby')) faults.push('no label: ' + input.outerHTML.slice(0, 80));
    for (const id of (input.getAttribute('aria-describedby') || '').split(/\s+/).filter(Boolean)) if (!document.getElementById(id)) faults.push('aria-describedby leads nowhere: ' + id);
    if (input.type === 'email' && input.closest('form[method=post]') && !/username|email/.test(input.autocomplete)) faults.push('no autocomplete: ' + input.outerHTML.slice(0, 80));
    if (input.type === 'password' && !/current-password|new-password/.test(input.autocomplete)) faults.push('no autocomplete: ' + input.outerHTML.slice(0, 80));
    if (input.onpaste || input.getAttribute('onpaste')) faults.push('hinders pasting: ' + input.outerHTML.slice(0, 80));
}
for (const hint of document.querySelectorAll('.govuk-hint[id], .govuk-error-message[id]'))
    if (!document.querySelector('[aria-describedby~="' + CSS.escape(hint.id) + '"]')) faults.push('a hint belongs to nothing: ' + hint.id);
return faults;
