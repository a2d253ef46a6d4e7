// Suggestions under a search box: an ARIA 1.2 combobox. The form is whole without it; the focus stays.
const { suggest, label, one, many } = document.querySelector('script[data-suggest]').dataset;
const PAUSE = 150, SPOKEN_AFTER = 600, FEWEST = 2;

document.querySelectorAll('form[role=search] input[name=q]').forEach(box => {
  const list = make('ul', { id: `${box.id}-list`, role: 'listbox', 'aria-label': label, class: 'heard-suggest' });
  const status = make('div', { role: 'status', class: 'govuk-visually-hidden' });
  let typing, speaking, request, active;

  list.hidden = true;
  box.type = 'text'; // a field of the type search may not be a combobox
  set(box, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': false });
  box.parentNode.append(list);
  box.form.append(status);

  box.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(look, PAUSE);
  });
  box.addEventListener('blur', close);
  box.addEventListener('keydown', event => {
    const last = list.children.length - 1, shown = !list.hidden;
    const step = {
      ArrowDown: () => shown ? mark(active < last ? active + 1 : -1) : look(),
      ArrowUp: () => shown ? mark(active < 0 ? last : active - 1) : look(),
      Home: active >= 0 && (() => mark(0)),
      End: active >= 0 && (() => mark(last)),
      Escape: shown && close,
      Enter: active >= 0 && (() => choose(list.children[active]))
    }[event.key];
    if (step && !event.isComposing && !event.ctrlKey) {
      event.preventDefault();
      step();
    } else if (event.key === 'Enter' || event.key === 'Tab') close();
  });
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('li');
    if (option) choose(option);
  });

  async function look() {
    const words = box.value.trim(), url = new URL(suggest, location.href);
    stop();
    if (words.length < FEWEST) return close();
    const mine = request = new AbortController();
    url.searchParams.set('q', words);
    try {
      const answer = await fetch(url, { signal: mine.signal });
      const [, found, titles] = answer.ok ? await answer.json() : [];
      if (mine === request && document.activeElement === box) show(found ?? [], titles);
    } catch {
      if (mine === request) close();
    }
  }

  function show(found, titles) {
    list.replaceChildren(...found.map((words, i) => {
      const option = make('li', { id: `${list.id}-${i}`, role: 'option', 'aria-selected': false });
      option.append(option.words = words);
      if (titles[i] && titles[i] !== words) option.append(make('small', {}, titles[i]));
      return option;
    }));
    list.style.insetBlockStart = `${box.offsetTop + box.offsetHeight}px`;
    open(found.length > 0);
    speaking = setTimeout(() => {
      status.textContent = found.length > 1 ? many.replace('#', found.length) : found.length ? one : '';
    }, SPOKEN_AFTER);
  }

  function open(yes) {
    clearTimeout(speaking);
    list.hidden = !yes;
    set(box, { 'aria-expanded': yes });
    mark(-1);
  }

  function mark(place) {
    active = place;
    [...list.children].forEach((option, i) => set(option, { 'aria-selected': i === place }));
    box.removeAttribute('aria-activedescendant');
    if (place < 0) return;
    set(box, { 'aria-activedescendant': list.children[place].id });
    list.children[place].scrollIntoView({ block: 'nearest' });
  }

  function choose(option) {
    box.value = option.words;
    close();
    box.form.requestSubmit();
  }

  function close() {
    stop();
    status.textContent = '';
    open(false);
  }

  function stop() {
    clearTimeout(typing);
    request?.abort();
    request = null;
  }
});

function make(name, attributes, text = '') {
  const element = document.createElement(name);
  set(element, attributes);
  element.textContent = text;
  return element;
}

function set(element, attributes) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
}
