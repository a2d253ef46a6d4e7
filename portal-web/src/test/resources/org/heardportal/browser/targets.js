// Targets smaller than 24 px (WCAG 2.2, 2.5.8); a link within a sentence may be as high as its line.
return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')].filter(e => {
    if (!e.getClientRects().length || e.closest('.govuk-skip-link, .govuk-visually-hidden') || e.matches('.govuk-skip-link')) return false;
    if (e.matches('[aria-hidden=true] *, [tabindex="-1"]')) return false;
    if (e.tagName === 'A' && getComputedStyle(e).display === 'inline' && e.parentElement.textContent.trim().length > e.textContent.trim().length + 2) return false;
    const area = e.matches('input[type=radio], input[type=checkbox]') && e.labels[0] ? e.labels[0].getBoundingClientRect() : e.getBoundingClientRect();
    return area.width < 24 || area.height < 24;
}).map(e => e.outerHTML.slice(0, 90) + ' is ' + Math.round(e.getBoundingClientRect().width) + ' by ' + Math.round(e.getBoundingClientRect().height)).slice(0, 10);
