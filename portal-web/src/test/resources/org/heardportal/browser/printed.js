// On paper: the heading and the main part stand there, dark on white, and nothing is pinned to the window.
const faults = [];
const h1 = document.querySelector('h1'), main = document.querySelector('main');
if (!h1 || !h1.getClientRects().length) faults.push('the heading is not printed');
if (!main || !main.innerText.trim()) faults.push('the main part is not printed');
const bright = c => { const m = c.match(/[\d.]+/g).map(Number); return m.length > 3 && m[3] === 0 ? -1 : (m[0] * 299 + m[1] * 587 + m[2] * 114) / 1000; };
for (const e of main.querySelectorAll('h1, h2, h3, p, li, dt, dd, td, th'))
    if (e.getClientRects().length && bright(getComputedStyle(e).color) > 120) faults.push('is too pale for paper: ' + e.textContent.trim().slice(0, 40));
for (const e of document.body.querySelectorAll('*'))
    if (/fixed|sticky/.test(getComputedStyle(e).position) && e.getClientRects().length) faults.push('is pinned: ' + e.outerHTML.slice(0, 60));
return faults.slice(0, 10);
