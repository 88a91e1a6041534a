#!/usr/bin/env python3
"""Compares a site that MkDocs built with what GitHub's own Markdown program makes of the same pages.

    compare.py MARKDOWN_FOLDER MKDOCS_SITE

The words are the same and in the same order, and so are the headings, lists, tables, quotations, pictures, notes and links, page by page;
every link within the site and every picture leads somewhere. One line a page; exit code 1 when something differs.
"""
import difflib
import html.parser
import os
import re
import subprocess
import sys
import urllib.parse

SHAPES = {"h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tr", "th", "td", "blockquote", "img", "sup", "sub", "del", "hr"}
VOID = {"img", "hr", "br", "input", "meta", "link", "col", "area", "wbr", "source", "base", "embed", "track"}
INLINE = {"a", "strong", "em", "sup", "sub", "del", "code", "span"}


class Page(html.parser.HTMLParser):
    """What stands in the part of a page that the Markdown became; notes and their links back are left to `notes`."""

    def __init__(self, inside):
        super().__init__(convert_charrefs=True)
        self.inside, self.stack, self.depth, self.notes_depth = inside, [], None, None
        self.words, self.shapes, self.links, self.pictures, self.anchors, self.notes = [], [], [], [], set(), []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        for name in ("id", "name"):
            if attributes.get(name):
                self.anchors.add(attributes[name])
        classes = (attributes.get("class") or "").split()
        if self.depth is None and self.inside(tag, attributes):
            self.depth = len(self.stack)
        elif self.depth is not None:
            if self.notes_depth is None and (set(classes) & {"footnote", "footnotes"}):
                self.notes_depth = len(self.stack)
            if self.notes_depth is None:
                if tag in SHAPES:
                    self.shapes.append(tag)
                if tag == "ol" and attributes.get("start", "1") != "1":
                    self.shapes.append("start=" + attributes["start"])
            if tag == "img":
                self.pictures.append(attributes.get("src"))
                self.text(" [" + (attributes.get("alt") or "") + "] ")
            if tag == "a" and attributes.get("href") and not set(classes) & {"footnote-ref", "footnote-backref"} and "data-footnote-ref" not in attributes:
                self.links.append(attributes["href"])
            if tag not in INLINE:
                self.text(" ")
        if tag not in VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        while self.stack:
            last = self.stack.pop()
            if self.notes_depth is not None and len(self.stack) == self.notes_depth:
                self.notes_depth = None
            if self.depth is not None and len(self.stack) == self.depth:
                self.depth = None
            if last == tag:
                break
        if self.depth is not None and tag not in INLINE:
            self.text(" ")

    def handle_data(self, data):
        if self.depth is not None:
            self.text(data)

    def text(self, text):
        (self.words if self.notes_depth is None else self.notes).append(text)

    def all_words(self):
        return words(self.words) + ["[notes]"] + [word for word in words(self.notes) if word not in ("↩", "↩︎")]


def words(parts):
    return "".join(parts).split()


def parse(text, inside):
    page = Page(inside)
    page.feed(text)
    page.close()
    return page


def github(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    body = text.split("\n---\n", 1)[1]
    command = ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "tagfilter", "-e", "footnotes"]
    made = subprocess.run(command, input=body.encode(), capture_output=True, check=True).stdout.decode()
    return parse("<main>" + made + "</main>", lambda tag, attributes: tag == "main")


def problems_of(folder, site, name):
    expected = github(os.path.join(folder, name + ".md"))
    path = os.path.join(site, "index.html") if name == "index" else os.path.join(site, name, "index.html")
    with open(path, encoding="utf-8") as file:
        page = parse(file.read(), lambda tag, attributes: attributes.get("role") == "main")
    found = []
    for what, one, other in (("words", expected.all_words(), page.all_words()), ("structure", expected.shapes, page.shapes)):
        if one != other:
            found += [f"{what}: {line}" for line in difflib.unified_diff(one, other, "GitHub", "MkDocs", lineterm="", n=2)][:20]
    if len(expected.links) != len(page.links):
        found.append(f"links: {len(expected.links)} for GitHub, {len(page.links)} for MkDocs")
    for address in page.links + page.pictures:
        if re.match(r"[a-z]+:", address):
            continue
        target, _, fragment = address.partition("#")
        file = os.path.normpath(os.path.join(os.path.dirname(path), urllib.parse.unquote(target))) if target else path
        if os.path.isdir(file):
            file = os.path.join(file, "index.html")
        if not os.path.isfile(file):
            found.append(f"dead link: {address}")
        elif fragment and file == path and urllib.parse.unquote(fragment) not in page.anchors:
            found.append(f"no anchor: {address}")
    return found


def main():
    folder, site = sys.argv[1:]
    names = sorted(name[:-3] for name in os.listdir(folder) if name.endswith(".md"))
    failed = 0
    for name in names:
        found = problems_of(folder, site, name)
        failed += bool(found)
        print(f"site: {name}: {'the same for GitHub and MkDocs' if not found else f'{len(found)} differences'}")
        for line in found:
            print("  " + line)
    print(f"{len(names) - failed} of {len(names)}", file=sys.stderr)
    return 1 if failed or not names else 0


sys.exit(main())
