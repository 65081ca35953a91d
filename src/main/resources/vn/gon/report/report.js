(function () {
  'use strict';
  var root = document.documentElement;
  var vietnamese = root.lang === 'vi';
  var FIRST = 100, MORE = 500, MOST_CHOICES = 80, FEW = 8, PRINTED = 30;
  root.className = 'js';

  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  }

  function plain(text) {
    return text.normalize('NFC').toLowerCase();
  }

  function figure(text) {
    var found = text.match(/-?\d[\d.,]*/);
    if (!found) { return null; }
    return parseFloat(vietnamese ? found[0].replace(/\./g, '').replace(',', '.') : found[0].replace(/,/g, ''));
  }

  function say(key, values) {
    return values.reduce(function (text, value, at) {
      return text.replace('#' + at, value.toLocaleString(root.lang));
    }, root.dataset[key]);
  }

  function make(name, into, words) {
    var made = document.createElement(name);
    if (words) { made.textContent = words; }
    into.appendChild(made);
    return made;
  }

  function Tools(table) {
    this.table = table;
    this.body = table.tBodies[0];
    this.rows = [].slice.call(table.querySelectorAll('tbody > tr'));
    this.heads = [].slice.call(table.tHead.rows[0].cells);
    this.filters = [];
    this.shown = FIRST;
    this.folded = null;
    this.exact = null;
    [].slice.call(table.tBodies, 1).forEach(function (rest) { rest.remove(); });
    table.closest('.scroll').classList.toggle('long', this.rows.length > PRINTED);
    this.bar();
    this.heads.forEach(this.sortable, this);
    this.show();
  }

  Tools.prototype.bar = function () {
    var self = this, box = this.table.closest('.scroll'), bar = document.createElement('div'), wait;
    bar.className = 'tools';
    box.parentNode.insertBefore(bar, box);
    var label = make('label', bar, root.dataset.search + ' ');
    this.query = make('input', label);
    this.query.type = 'search';
    this.query.addEventListener('input', function () {
      clearTimeout(wait);
      wait = setTimeout(function () { self.again(); }, 60);
    });
    this.heads.forEach(function (head, column) {
      if (head.hasAttribute('data-filter')) { self.filter(bar, head, column); }
    });
    this.count = make('p', bar);
    bar.hidden = this.rows.length <= FEW;
    this.count.setAttribute('role', 'status');
    this.more = document.createElement('button');
    this.more.type = 'button';
    this.more.className = 'more';
    box.parentNode.insertBefore(this.more, box.nextSibling);
    this.more.addEventListener('click', function () { self.shown += MORE; self.show(); });
  };

  Tools.prototype.parts = function (row, column) {
    return row.cells[column].textContent.split(';').map(function (part) { return part.trim(); });
  };

  Tools.prototype.filter = function (bar, head, column) {
    var self = this, seen = {}, choices = [];
    this.rows.forEach(function (row) {
      self.parts(row, column).forEach(function (part) {
        if (part && !seen[part]) { seen[part] = true; choices.push(part); }
      });
    });
    if (choices.length < 2 || choices.length > MOST_CHOICES) { return; }
    var label = make('label', bar, head.textContent + ' '), select = make('select', label);
    make('option', select, root.dataset.all).value = '';
    choices.sort(new Intl.Collator(root.lang).compare).forEach(function (choice) {
      make('option', select, choice).value = choice;
    });
    select.addEventListener('change', function () { self.again(); });
    this.filters.push({ column: column, select: select });
  };

  Tools.prototype.sortable = function (head, column) {
    var self = this, words = head.textContent, button;
    head.textContent = '';
    button = make('button', head, words);
    button.type = 'button';
    button.addEventListener('click', function () { self.sort(head, column); });
  };

  Tools.prototype.sort = function (head, column) {
    var number = head.classList.contains('n');
    var now = head.getAttribute('aria-sort');
    var up = now ? now === 'descending' : !number;
    var compare = new Intl.Collator(root.lang, { numeric: true }).compare;
    var keyed = this.rows.map(function (row, at) {
      var text = row.cells[column].textContent.trim();
      return { row: row, at: at, key: number ? figure(text) : text };
    });
    keyed.sort(function (a, b) {
      if (a.key === null || b.key === null) { return (a.key === null) - (b.key === null) || a.at - b.at; }
      var order = number ? a.key - b.key : compare(a.key, b.key);
      return (up ? order : -order) || a.at - b.at;
    });
    this.rows = keyed.map(function (each) { return each.row; });
    this.folded = this.exact = null;
    this.heads.forEach(function (each) { each.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    this.again();
  };

  Tools.prototype.again = function () {
    this.shown = FIRST;
    this.show();
  };

  /* Words typed with marks are looked for with marks, words typed without are looked for without. */
  Tools.prototype.found = function () {
    var self = this, query = this.query.value.trim(), words = plain(query).split(/\s+/);
    var marked = plain(query) !== fold(query), texts;
    if (marked) {
      texts = this.exact = this.exact || this.rows.map(function (row) { return plain(row.textContent); });
    } else {
      texts = this.folded = this.folded || this.rows.map(function (row) { return fold(row.textContent); });
    }
    return this.rows.filter(function (row, at) {
      return words.every(function (word) { return texts[at].indexOf(word) >= 0; })
        && self.filters.every(function (each) {
          return !each.select.value || self.parts(row, each.column).indexOf(each.select.value) >= 0;
        });
    });
  };

  Tools.prototype.show = function () {
    var idle = !this.query.value.trim() && this.filters.every(function (each) { return !each.select.value; });
    var found = idle ? this.rows : this.found();
    var some = found.slice(0, this.shown);
    this.body.replaceChildren.apply(this.body, some);
    this.count.textContent = say('count', [some.length, found.length, this.rows.length]);
    this.more.hidden = some.length === found.length;
    this.more.textContent = say('more', [Math.min(MORE, found.length - some.length)]);
  };

  /* A row that is not shown goes to the head of its table. */
  Tools.prototype.reveal = function (row) {
    this.query.value = '';
    this.filters.forEach(function (each) { each.select.value = ''; });
    this.again();
    if (!row.isConnected) { this.body.insertBefore(row, this.body.firstChild); }
  };

  var all = [];

  function target() {
    var id = decodeURIComponent(location.hash.slice(1)), place = document.getElementById(id);
    if (!id) { return; }
    for (var i = 0; !place && i < all.length; i++) {
      var row = all[i].rows.filter(function (each) { return each.id === id; })[0];
      if (row) { all[i].reveal(row); place = row; }
    }
    if (!place) { return; }
    var details = place.closest('details');
    if (details) { details.open = true; }
    place.scrollIntoView();
  }

  function folders() {
    [].slice.call(document.querySelectorAll('.folders')).forEach(function (box) {
      [['open', true], ['close', false]].forEach(function (each) {
        var button = make('button', box, root.dataset[each[0]]);
        button.type = 'button';
        button.addEventListener('click', function () {
          [].slice.call(document.querySelectorAll('details.item')).forEach(function (item) { item.open = each[1]; });
        });
      });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    all = [].slice.call(document.querySelectorAll('table[data-tools]')).map(function (table) { return new Tools(table); });
    folders();
    window.addEventListener('hashchange', target);
    target();
    root.classList.add('ready');
  });
})();
