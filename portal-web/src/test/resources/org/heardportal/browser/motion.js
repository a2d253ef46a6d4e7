// What moves although the reader asked for no motion.
const faults = document.getAnimations().filter(a => a.playState === 'running').map(a => 'runs: ' + (a.animationName || a.transitionProperty));
for (const e of document.body.querySelectorAll('*')) {
    const s = getComputedStyle(e);
    if (s.transitionDuration.split(',').some(d => parseFloat(d) > 0.011)) faults.push('has a transition: ' + e.outerHTML.slice(0, 60));
    if (s.animationName !== 'none' && parseFloat(s.animationDuration) > 0.011) faults.push('is animated: ' + e.outerHTML.slice(0, 60));
}
if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') faults.push('scrolls smoothly');
return faults.slice(0, 10);
