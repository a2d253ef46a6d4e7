// What the first view of a page cost: bytes over the wire (with headers), requests, files that held back the first paint, layout shift.
const page = performance.getEntriesByType('navigation')[0];
const files = performance.getEntriesByType('resource');
const scripts = files.filter(f => f.initiatorType === 'script' || f.name.endsWith('.js'));
const sum = list => list.reduce((all, f) => all + f.transferSize, 0);
const shifts = new PerformanceObserver(() => {});
shifts.observe({type: 'layout-shift', buffered: true});
const shift = shifts.takeRecords().reduce((all, s) => all + (s.hadRecentInput ? 0 : s.value), 0);
return {
    bytes: page.transferSize + sum(files) - sum(scripts), scriptBytes: sum(scripts), requests: 1 + files.length,
    blocking: files.filter(f => f.renderBlockingStatus === 'blocking').length, shift: shift
};
