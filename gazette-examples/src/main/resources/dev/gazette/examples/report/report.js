'use strict';
(() => {
  const marks = new Map();
  for (const piece of document.querySelectorAll('.m[data-f]')) {
    for (const id of piece.dataset.f.split(' ')) {
      if (!marks.has(id)) marks.set(id, []);
      marks.get(id).push(piece);
    }
  }
  let chosen = null;

  function choose(id) {
    if (chosen) {
      document.getElementById(chosen)?.setAttribute('aria-pressed', 'false');
      for (const piece of marks.get(chosen) ?? []) piece.classList.remove('lit');
    }
    chosen = chosen === id ? null : id;
    if (!chosen) return;
    document.getElementById(chosen)?.setAttribute('aria-pressed', 'true');
    for (const piece of marks.get(chosen) ?? []) piece.classList.add('lit');
  }

  document.addEventListener('click', event => {
    const card = event.target.closest('.fact');
    const piece = event.target.closest('.m[data-f]');
    const dot = event.target.closest('a.dot');
    if (card) {
      choose(card.id);
      if (chosen) marks.get(chosen)?.[0].scrollIntoView({block: 'center'});
    } else if (dot) {
      event.preventDefault();
      const id = dot.getAttribute('href').slice(1);
      if (chosen !== id) choose(id);
      (marks.get(id)?.[0] ?? document.getElementById(id)).scrollIntoView({block: 'center'});
    } else if (piece && !event.target.closest('a')) {
      const id = piece.dataset.f.split(' ')[0];
      choose(id);
      if (chosen && window.matchMedia('(min-width: 52rem)').matches) {
        document.getElementById(id)?.scrollIntoView({block: 'nearest'});
      }
    }
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && chosen) choose(chosen);
    const card = event.target.closest?.('.fact');
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!card || !step) return;
    event.preventDefault();
    const cards = [...card.closest('aside, footer').querySelectorAll('.fact')];
    cards[cards.indexOf(card) + step]?.focus();
  });

  for (const box of document.querySelectorAll('.legend input')) {
    box.addEventListener('change', () => document.body.classList.toggle('no-' + box.dataset.kind, !box.checked));
  }

  const asked = location.hash.slice(1);
  if (document.getElementById(asked)?.classList.contains('fact')) choose(asked);
})();
