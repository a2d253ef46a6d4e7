// With the reader's own colours backgrounds are gone: a button or a field without an edge cannot be seen.
return [...document.querySelectorAll('button, input:not([type=hidden]):not([type=radio]):not([type=checkbox]), select, textarea, .govuk-button')]
    .filter(e => e.getClientRects().length && e.tabIndex >= 0)
    .filter(e => { const s = getComputedStyle(e); return !(parseFloat(s.borderBottomWidth) >= 1 && s.borderBottomStyle !== 'none') && !(parseFloat(s.outlineWidth) >= 1 && s.outlineStyle !== 'none'); })
    .map(e => 'has no edge: ' + e.outerHTML.slice(0, 80));
