// A form that was sent empty: title, summary, links to the first control of each field, the same words at the field.
const faults = [];
const summary = document.querySelector('.govuk-error-summary');
if (!/^(Error|Gwall): /.test(document.title)) faults.push('the title does not begin with Error: "' + document.title + '"');
if (!summary) return [...faults, 'there is no error summary'];
const links = [...summary.querySelectorAll('a[href^="#"]')];
if (!links.length) faults.push('the summary links to no field');
for (const link of links) {
    const control = document.getElementById(link.hash.slice(1));
    if (!control || !control.matches('input, select, textarea')) { faults.push('a link of the summary does not lead to a control: ' + link.hash); continue; }
    // several controls that answer one question have their error at the group, as GOV.UK Frontend writes it
    const group = control.closest('fieldset[aria-describedby]');
    if (!group && control.getAttribute('aria-invalid') !== 'true') faults.push('is not marked invalid: ' + link.hash);
    const described = [control, group].map(e => e && e.getAttribute('aria-describedby') || '').join(' ').split(/\s+/).map(id => document.getElementById(id)).filter(Boolean).map(e => e.textContent.trim()).join(' ');
    if (!described.includes(link.textContent.trim())) faults.push('the field does not say "' + link.textContent.trim() + '" but "' + described + '"');
}
return faults;
