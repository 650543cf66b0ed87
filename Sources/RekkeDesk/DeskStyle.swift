internal import RekkeDocuments

/// How the desk looks: as the report does, with fields to fill in.
enum DeskStyle {
    static let sheet = """
        \(ReportStyle.sheet)
        body { max-width: 60rem; }
        .steps { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin: 0 0 1rem; padding: 0; list-style: none; max-width: none; }
        .steps li { margin: 0; }
        .steps span { color: var(--muted); }
        .steps [aria-current] { font-weight: 600; text-decoration: none; color: var(--text); border-bottom: 3px solid var(--mark); }
        form { margin: 1rem 0 1.5rem; }
        fieldset { margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
        legend { padding: 0; font-weight: 600; }
        label { font-weight: 600; }
        .field { margin: 0 0 1rem; }
        .field > label { display: block; margin: 0 0 .25rem; }
        .pair { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: end; }
        .check { display: flex; align-items: center; gap: .4rem; min-height: 2.75rem; margin: 0 1.25rem 0 0; }
        fieldset { display: flex; flex-wrap: wrap; }
        fieldset legend, fieldset .fault { width: 100%; }
        .check label { font-weight: 400; }
        .check input { width: 1.25rem; height: 1.25rem; accent-color: var(--mark); }
        .hint { margin: .25rem 0 0; color: var(--muted); }
        .fault { margin: .25rem 0 0; color: var(--alarm); font-weight: 600; }
        input:not([type=checkbox]), select, textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--muted); border-radius: .375rem; padding: .5rem .6rem; min-height: 2.75rem; max-width: 100%; }
        input[type=text], input[type=search], input[type=email], textarea { width: 100%; max-width: 42rem; }
        input[type=number] { width: 7rem; }
        input[type=file] { width: 100%; max-width: 42rem; }
        select { max-width: 22rem; }
        button { font: inherit; font-weight: 600; padding: .6rem 1.4rem; min-height: 2.75rem; border-radius: .375rem; border: 2px solid var(--mark); cursor: pointer; }
        button.main { background: var(--mark); color: var(--on-mark); }
        button.plain { background: none; color: var(--mark); }
        input:focus-visible, select:focus-visible, textarea:focus-visible, button:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
        .alarm { margin: 0 0 1rem; }
        .drop { padding: 1.25rem; border: 2px dashed var(--rule); border-radius: .5rem; background: var(--soft); }
        .drop.over { border-color: var(--mark); }
        :root { --doubt: #7a4b00; --doubt-soft: #fff4dc; }
        @media screen and (prefers-color-scheme: dark) { :root { --doubt: #ffd48a; --doubt-soft: #33270f; } }
        .doubtful { background: var(--doubt-soft); }
        .wrong { background: var(--alarm-soft); }
        .state { font-weight: 600; white-space: nowrap; }
        .doubtful .state { color: var(--doubt); }
        .wrong .state { color: var(--alarm); }
        .rows th, .rows td { padding-left: .6rem; }
        .rows tbody th { min-width: 0; white-space: nowrap; }
        .cell { display: block; margin: .15rem 0 0; padding: .1rem .4rem; border-left: 3px solid currentColor; white-space: pre-wrap; }
        .undoing { display: flex; flex-wrap: wrap; gap: 0 1rem; }
        .undoing form { margin: 0 0 1rem; }
        .kept form { margin: .25rem 0 1rem; }
        .rows form { margin: .25rem 0; }
        .rows button { white-space: nowrap; }
        .back { color: var(--muted); }
        .card { margin: 0 0 1.5rem; padding: .25rem 1rem; border: 1px solid var(--rule); border-radius: .5rem; background: var(--soft); }
        .month { table-layout: fixed; max-width: 44rem; margin: 0 0 1.5rem; }
        .month caption { text-align: left; font-weight: 600; padding: .25rem 0; }
        .month th, .month td { vertical-align: top; padding: .25rem .4rem; min-width: 0; overflow-wrap: anywhere; border: 1px solid var(--rule); }
        .month td span { display: block; }
        .month .meets { background: var(--soft); font-weight: 600; }
        .month .holiday .day { color: var(--alarm); }
        .downloads li { margin: 0 0 .75rem; }
        @media (max-width: 40rem) {
          .rows thead { display: none; }
          .rows tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--rule); }
          .rows th, .rows td { display: block; border: 0; padding: .1rem .6rem; max-width: none; }
        }
        """

    /// Drops files on their field, and asks once before unsaved choices are left. Without it everything works but that.
    static let script = """
        for (const area of document.querySelectorAll(".drop")) {
          const field = area.querySelector("input[type=file]");
          const over = (event) => { event.preventDefault(); area.classList.toggle("over", event.type === "dragover"); };
          area.addEventListener("dragover", over);
          area.addEventListener("dragleave", over);
          area.addEventListener("drop", (event) => {
            over(event);
            if (event.dataTransfer.files.length === 1) { field.files = event.dataTransfer.files; field.form.requestSubmit(); }
          });
        }

        """
}
