#include "search.h"

#include <string.h>

static void use_values(struct search *search, cglpk_status status, const double *values) {
    search->report->status = status;
    if (values != search->values)
        memcpy(search->values, values, sizeof(double) * (size_t)search->columns);
    note_incumbent(search, objective_of(search, values));
}

static void use_best_integer_solution(struct search *search, cglpk_status status) {
    // Adding 0 turns -0 into 0.
    for (int j = 0; j < search->columns; j++)
        search->values[j] = glp_mip_col_val(search->problem, j + 1) + 0.0;
    use_values(search, status, search->values);
}

/// The best solution in hand, if any, when the search was stopped.
static void use_incumbent(struct search *search) {
    search->report->status = CGLPK_UNKNOWN;
    if (search->problem != NULL && glp_mip_status(search->problem) == GLP_FEAS)
        use_best_integer_solution(search, CGLPK_FEASIBLE);
    bool found = search->report->status == CGLPK_FEASIBLE;
    if (search->start != NULL) {
        double objective = objective_of(search, search->start);
        if (!found || is_better(search, objective, search->report->progress.incumbent))
            use_values(search, CGLPK_FEASIBLE, search->start);
    }
}

/// An unbounded relaxation of a program with rational data: the program has no solution, or is unbounded too (Meyer 1974).
static void settle_unbounded(struct search *search) {
    bool has_integers = false;
    for (int j = 0; j < search->columns; j++) {
        has_integers = has_integers || search->column_is_integer[j];
        glp_set_obj_coef(search->problem, j + 1, 0);
    }
    if (!has_integers)
        return;
    search->without_objective = true;
    if (!solve_relaxation(search))
        return;
    branch_and_bound(search);
    if (search->report->status == CGLPK_OPTIMAL)
        search->report->status = CGLPK_UNBOUNDED;
}

static void solve(struct search *search) {
    install_hooks(search);
    cglpk_report *report = search->report;
    if (stop_requested(search, true)) {
        use_incumbent(search);
        return;
    }
    if (!build(search)) {
        report->status = CGLPK_INFEASIBLE;
        return;
    }
    if (!solve_relaxation(search)) {
        if (report->status == CGLPK_UNBOUNDED)
            settle_unbounded(search);
        return;
    }
    if (search->start != NULL && report->progress.has_bound &&
        !is_better(search, report->progress.bound, report->progress.incumbent)) {
        use_values(search, CGLPK_OPTIMAL, search->start);
    } else if (relaxation_answers(search)) {
        use_values(search, CGLPK_OPTIMAL, search->values);
    } else {
        branch_and_bound(search);
        if (report->status == CGLPK_OPTIMAL)
            use_best_integer_solution(search, CGLPK_OPTIMAL);
        else if (report->status == CGLPK_UNKNOWN)
            use_incumbent(search);
    }
}

/// Holds the frame that GLPK is left to; `search` lives outside of it, so what changed meanwhile is kept. False after a
/// fatal error.
static bool solve_guarded(struct search *search) {
    switch (setjmp(search->exit)) {
    case 0:
        solve(search);
        if (search->problem != NULL)
            glp_delete_prob(search->problem);
        return true;
    case after_stop:
        // The problem may be in the middle of something, and cannot be deleted: it goes with the environment.
        use_incumbent(search);
        return true;
    default:
        search->report->status = CGLPK_FAILED;
        search->report->aborted = true;
        return false;
    }
}

void cglpk_solve(bool maximise, int columns, const double *cost, double constant, const double *column_lower,
                 const double *column_upper, const bool *column_is_integer, int rows, const double *row_lower,
                 const double *row_upper, const int *row_start, const int *entry_column, const double *entry_value,
                 const double *start, unsigned char *basis, cglpk_observer observer, void *context, double *values,
                 cglpk_report *report) {
    memset(report, 0, sizeof *report);
    struct search search = {
        .maximise = maximise,
        .columns = columns,
        .cost = cost,
        .constant = constant,
        .column_lower = column_lower,
        .column_upper = column_upper,
        .column_is_integer = column_is_integer,
        .rows = rows,
        .row_lower = row_lower,
        .row_upper = row_upper,
        .row_start = row_start,
        .entry_column = entry_column,
        .entry_value = entry_value,
        .start = start,
        .basis = basis,
        .observer = observer,
        .context = context,
        .values = values,
        .report = report,
    };
    if (start != NULL)
        note_incumbent(&search, objective_of(&search, start));
    unsigned long environment = enter_environment();
    if (!solve_guarded(&search)) {
        abandon_environment();
        return;
    }
    leave_environment(environment);
}
