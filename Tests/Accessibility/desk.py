"""Goes through the desk in a browser as an adviser does, and looks at every page with axe-core.

Usage: desk.py REKKE AXE [PICTURES]

REKKE is the command, AXE the file axe.min.js, PICTURES a folder for a picture of each page. Every sample export is taken from the first page
to the letters, in at most ten clicks and without typing; then the same, and on to what comes after the letters, in every language, light
and dark, wide and narrow, without scripts, and by keyboard alone. Prints every fault; ends with 1 where there is one.
"""

import pathlib
import subprocess
import sys
import tempfile
import zipfile

from playwright.sync_api import expect, sync_playwright

rekke = pathlib.Path(sys.argv[1]).resolve()
axe = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
pictures = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
root = pathlib.Path(__file__).resolve().parents[2]
exports = root / "Tests/RekkeFormatsTests/Exports"
faults = []


def look(page, name):
    """Opens what is folded away, and looks for faults; nothing may be wider than the page."""
    if pictures:
        page.screenshot(path=pictures / f"{name}.png", full_page=True)
    if not name.startswith("no-scripts"):
        found = page.evaluate(
            axe + """;
            (async () => {
              for (const details of document.querySelectorAll("details")) details.open = true;
              const result = await axe.run(document, {resultTypes: ["violations"]});
              const faults = result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
              if (document.documentElement.scrollWidth > innerWidth) faults.push("the page is wider than the window");
              return faults;
            })()""")
        faults.extend(f"{name}: {fault}" for fault in found)


class Way:
    """One way through the desk, with what it cost."""

    def __init__(self, page, name):
        self.page, self.name, self.clicks = page, name, 0

    def press(self, selector):
        self.page.locator(selector).first.click()
        self.clicks += 1

    def go(self, export):
        self.page.goto(address)
        look(self.page, f"{self.name}-start")
        if export:
            self.page.set_input_files("#export", export)
            # The button, and the file in the browser's own window.
            self.clicks += 2
            self.press(".drop button")
            look(self.page, f"{self.name}-programme")
            self.press("main button.main")
        else:
            self.press("button[name=example]")
        # A click does not wait for the page that it leads to: without this, a slow one would be clicked past.
        self.page.wait_for_url("**/registrations")
        look(self.page, f"{self.name}-registrations")
        self.press("main button.main")
        self.end()

    def end(self):
        expect(self.page.locator(".downloads")).to_be_visible(timeout=60_000)
        look(self.page, f"{self.name}-allocation")
        with self.page.expect_download() as download:
            self.press(".downloads a[href$='documents.zip']")
        names = zipfile.ZipFile(download.value.path()).namelist()
        if "report.html" not in names or not any(name.startswith("letters/") for name in names):
            faults.append(f"{self.name}: the documents are not complete")
        if self.clicks > 10:
            faults.append(f"{self.name}: {self.clicks} clicks")


    def go_on(self):
        """From the allocation on: tries a change, takes that back, confirms, gives a freed place away."""
        self.open("changes")
        self.add("parallel")
        expect(self.page.locator("#scenarios")).to_be_visible(timeout=60_000)
        look(self.page, f"{self.name}-what-if")
        self.press("form[action$='/back'] button")
        self.open("allocation")
        self.press("form[action$='/confirmation'] button")
        # Nobody has typed who sends the letters: it is asked once.
        expect(self.page.locator("button[name=unsigned]")).to_be_visible()
        look(self.page, f"{self.name}-unsigned")
        self.press("button[name=unsigned]")
        expect(self.page.locator("nav a[href$='/history']")).to_be_visible()
        expect(self.page.locator("form[action$='/stop'], form[action$='/confirmation']")).to_have_count(0, timeout=60_000)
        look(self.page, f"{self.name}-confirmed")
        self.open("changes")
        self.add("withdraw", lambda fields: fields.locator("select").select_option(index=1))
        expect(self.page.locator("form.apply")).to_be_visible(timeout=60_000)
        look(self.page, f"{self.name}-changes")
        self.press("form.apply button")
        expect(self.page.locator("form[action$='/confirmation']")).to_be_visible()
        look(self.page, f"{self.name}-anew")
        self.open("history")
        look(self.page, f"{self.name}-history")

    def open(self, room):
        self.press(f"nav a[href$='/{room}']")

    def add(self, kind, fill=lambda fields: None):
        fields = self.page.locator(f"details:has(input[value={kind}])")
        if fields.get_attribute("open") is None:
            fields.locator("summary").click()
        fill(fields)
        fields.locator("button").click()


def keyboard(page):
    """From the first page to the result with the tabulator and the return key alone."""
    page.goto(address)
    for button, address_after in (("button[name=example]", "**/registrations"), ("main button.main", "**/allocation")):
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate(f"document.activeElement.matches('{button}')"):
                break
        page.keyboard.press("Enter")
        page.wait_for_url(address_after)
    expect(page.locator(".downloads")).to_be_visible(timeout=60_000)


def context(browser, state, **options):
    return browser.new_context(storage_state=state, accept_downloads=True, **options)


def check(browser, state):
    def page(**options):
        page = context(browser, state, **options).new_page()
        # That something is asked once more is no fault, though browsers say so of every such answer.
        page.on("console", lambda message: faults.append(f"console: {message.text}")
                if message.type == "error" and "status of 422" not in message.text else None)
        return page

    for export in sorted(exports.iterdir()):
        # Headings in two rows need a file with the programme.
        if export.suffix in (".csv", ".txt", ".xlsx", ".ods") and export.stem != "merged-headings":
            Way(page(locale="nb-NO"), export.name).go(export)
    for language in ("en", "nb-NO", "nn-NO"):
        for scheme in ("light", "dark"):
            for width in (1280, 390):
                size = {"width": width, "height": 844}
                way = Way(page(locale=language, color_scheme=scheme, viewport=size), f"{language}-{scheme}-{width}")
                way.go(None)
                way.go_on()
    way = Way(page(locale="nb-NO", java_script_enabled=False), "no-scripts")
    way.go(exports / "nettskjema.csv")
    way.go_on()
    keyboard(page(locale="nb-NO"))


with tempfile.TemporaryDirectory() as folder:
    service = subprocess.Popen(
        [rekke, "serve", "--store", f"{folder}/desk.sqlite", "--example", root / "scenarios/dybdemoter-2021"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        first = service.stdout.readline().strip()
        address = first.split("?")[0]
        if pictures:
            pictures.mkdir(parents=True, exist_ok=True)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            state = f"{folder}/state.json"
            opened = browser.new_context()
            opened.new_page().goto(first)
            opened.storage_state(path=state)
            check(browser, state)
            browser.close()
    finally:
        service.terminate()
        service.wait()

print("\n".join(sorted(set(faults))) or "no faults")
sys.exit(1 if faults else 0)
