/* Puts the codes that a query finds before the pages that it finds, each with a link to its place. */
"use strict";

const foundCodes = (query) => {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word);
  if (!words.length) return [];
  const score = (code) => {
    if (words.some((word) => !code.text.includes(word))) return 0;
    const title = code.title.toLowerCase().split(" ");
    if (words.some((word) => title.includes(word))) return 3;
    return words.every((word) => code.title.toLowerCase().includes(word)) ? 2 : 1;
  };
  return CODES.codes
    .map((code) => ({ code, score: score(code) }))
    .filter((found) => found.score)
    .reverse() // The last is shown first.
    .sort((one, other) => one.score - other.score)
    .map((found) => [
      CODES.page,
      found.code.title,
      found.code.anchor,
      found.code.description,
      100 + found.score,
      CODES.page + ".md",
      "title",
    ]);
};

if (typeof Search !== "undefined" && Search._performSearch) {
  const pages = Search._performSearch;
  Search._performSearch = (query, ...terms) => {
    const codes = foundCodes(query);
    const found = new Set(codes.map((code) => "#code-" + code[2].slice(1)));
    const others = pages(query, ...terms).filter((page) => !found.has(page[2]));
    return [...others, ...codes];
  };
}
