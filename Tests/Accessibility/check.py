"""Looks for faults of accessibility in reports, as a browser shows them, with axe-core; and for what is cut or overlaps.

Usage: check.py REKKE AXE

REKKE is the command, AXE the file axe.min.js. Reports of several scenarios, in both languages, and of a larger programme are
opened in Chromium, wide and light, narrow and dark. Prints every fault; ends with 1 where there is one.
"""

import html
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

rekke = pathlib.Path(sys.argv[1]).resolve()
axe = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
scenarios = pathlib.Path(__file__).resolve().parents[2] / "scenarios"

# Everything is opened first, since what is folded away must be right too. A box that scrolls may hold more than it shows;
# nothing else may be wider than the page. Texts of one picture must not lie upon each other.
script = """
addEventListener("load", async () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const result = await axe.run(document, {resultTypes: ["violations"]});
  const faults = result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
  if (document.documentElement.scrollWidth > innerWidth) faults.push("the page is wider than the window");
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll("text")].filter(text => text.getClientRects().length)
      .map(text => ({text: text.textContent, box: text.getBoundingClientRect()}));
    boxes.forEach(({text, box}, index) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`cut: ${text}`);
      for (const other of boxes.slice(index + 1)) {
        if (box.left < other.box.right - 1 && other.box.left < box.right - 1
            && box.top < other.box.bottom - 4 && other.box.top < box.bottom - 4) {
          faults.push(`overlap: ${text} / ${other.text}`);
        }
      }
    });
  }
  const output = document.createElement("pre");
  output.id = "faults";
  output.textContent = JSON.stringify(faults);
  document.body.replaceChildren(output);
});
"""


def run(*arguments, folder=scenarios):
    result = subprocess.run([str(rekke), *map(str, arguments)], cwd=folder, capture_output=True, text=True)
    # 2: a guarantee is broken.
    if result.returncode not in (0, 2):
        sys.exit(f"rekke {' '.join(map(str, arguments))}: {result.stderr}")


def report(problem, name, language, folder, options):
    result = folder / f"{name}.json"
    run("allocate", problem, "--format", "json", "--output", result, "--explain", "reasons")
    documents = folder / f"{name}-{language}"
    run("documents", problem, result, "--only", "report", "--language", language, "--output", documents, *options)
    return (documents / "report.html").read_text(encoding="utf-8")


def large(folder):
    """30 series over up to two years and 150 organisations, both with long names, in a file."""
    numbers = random.Random(1)
    days = ["06", "07", "08", "09", "10"]
    series = [
        {
            "id": f"s{number}",
            "name": f"Datorekke {number}: " + "Kunnskapsbasert praksis i spesialisthelsetjenesten " * (number % 3),
            "capacity": 4,
            "schedule": {
                "first": f"2021-09-{days[number % 5]}", "time": "09:00-11:00", "every": f"{1 + number % 5} weeks",
                "count": 20,
            },
        }
        for number in range(30)
    ]
    registrations = [
        {
            "id": f"r{number}",
            "organisation": f"Rehabiliteringssenter {number} " + "Donaudampfschifffahrtsgesellschaft" * (number % 4),
            "submitted": f"2021-06-{1 + number % 28:02}T08:00:00",
            "preferences": [f"s{item}" for item in numbers.sample(range(30), 3)],
        }
        for number in range(150)
    ]
    path = folder / "large-problem.json"
    path.write_text(json.dumps({"programme": {"name": "Stort program", "series": series}, "registrations": registrations}))
    return path


def faults(page, width, is_dark, folder):
    file = folder / "page.html"
    file.write_text(page.replace("</head>", f"<script>{axe}</script><script>{script}</script></head>"), encoding="utf-8")
    dark = ["--blink-settings=preferredColorScheme=0"] if is_dark else []
    shown = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=120000", "--dump-dom", *dark,
         f"--window-size={width},1000", file.as_uri()],
        capture_output=True, text=True, timeout=300)
    match = re.search(r'<pre id="faults">(.*?)</pre>', shown.stdout, re.DOTALL)
    return json.loads(html.unescape(match.group(1))) if match else ["axe-core did not end"]


def main():
    count = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        parallel = ["same-hours", "two-more-facilitators", "afternoon"]
        options = {
            "parallel-series": [
                option for file in parallel for option in ("--scenario", scenarios / "parallel-series" / f"{file}.yaml")
            ]
        }
        pages = {}
        for scenario in ["dybdemoter-2021", "scarce-facilitators", "policies-compared", "parallel-series", "broken-guarantee"]:
            for language in ["nb", "en"] if scenario in ["dybdemoter-2021", "parallel-series"] else ["nb"]:
                problem = scenarios / scenario / "problem.yaml"
                pages[f"{scenario}, {language}"] = report(problem, scenario, language, folder, options.get(scenario, []))
        pages["large, nb"] = report(large(folder), "large", "nb", folder, [])
        for page, text in pages.items():
            for width, is_dark in [(1200, False), (500, True)]:
                found = faults(text, width, is_dark, folder)
                count += len(found)
                for fault in found[:20]:
                    print(f"{page}, {width} pixels, {'dark' if is_dark else 'light'}: {fault}")
    print(f"{len(pages)} reports, {count} faults")
    return 1 if count else 0


sys.exit(main())
