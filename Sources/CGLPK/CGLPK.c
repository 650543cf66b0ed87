#include "CGLPK.h"

#include <glpk.h>
#include <math.h>
#include <setjmp.h>
#include <string.h>
#include <time.h>

/// Milliseconds between two questions to the observer.
enum { poll_interval = 20 };

/// A simplex that takes longer than this, in milliseconds, is watched from outside, even as part of a tree.
enum { long_simplex = 50 };

enum { after_fatal_error = 1, after_stop = 2 };

struct search {
    bool maximise;
    int columns, rows;
    const double *cost, *column_lower, *column_upper, *row_lower, *row_upper, *entry_value, *start;
    double constant;
    const bool *column_is_integer;
    const int *row_start, *entry_column;
    cglpk_observer observer;
    void *context;
    double *values;
    cglpk_report *report;

    glp_prob *problem;
    /// Where to go from inside GLPK.
    jmp_buf exit;
    /// When the observer was asked last, in milliseconds.
    double asked;
    /// How far an integer may be off in GLPK's answer.
    double integrality;
    /// All costs are integers of integer columns, so the objective is an integer plus `constant`.
    bool steps_of_one;
    /// Only feasibility is asked: costs are zero in GLPK.
    bool without_objective;
    /// Node programs are so large that their simplex has to be watched.
    bool watches_nodes;
    bool has_offered_start;
};

static double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return 1e3 * (double)now.tv_sec + 1e-6 * (double)now.tv_nsec;
}

// MARK: - Stopping, from inside GLPK

static bool stop_requested(struct search *search, bool at_once) {
    if (search->observer == NULL)
        return false;
    double now = milliseconds();
    if (!at_once && now - search->asked < poll_interval)
        return false;
    search->asked = now;
    return search->observer(search->context, &search->report->progress);
}

/// GLPK's terminal: the only place reached from inside a simplex, and where the text of a fatal error arrives.
static int on_output(void *info, const char *text) {
    struct search *search = info;
    if (glp_at_error()) {
        size_t used = strlen(search->report->message);
        strncat(search->report->message, text, sizeof search->report->message - 1 - used);
    } else if (stop_requested(search, false)) {
        longjmp(search->exit, after_stop);
    }
    return 1;
}

static void on_fatal_error(void *info) {
    longjmp(((struct search *)info)->exit, after_fatal_error);
}

// MARK: - Answers

static bool is_better(const struct search *search, double value, double than) {
    return search->maximise ? value > than : value < than;
}

static void note_incumbent(struct search *search, double value) {
    cglpk_progress *progress = &search->report->progress;
    progress->incumbent = value;
    progress->has_incumbent = true;
}

static void note_bound(struct search *search, double value) {
    cglpk_progress *progress = &search->report->progress;
    if (search->without_objective || fabs(value) >= HUGE_VAL || fabs(value) >= 1e300)
        return;
    if (search->steps_of_one) {
        double slack = 1e-6 * (1 + fabs(value)), steps = value - search->constant;
        value = search->constant + (search->maximise ? floor(steps + slack) : ceil(steps - slack));
    }
    if (progress->has_bound && !is_better(search, progress->bound, value))
        return;
    progress->bound = value;
    progress->has_bound = true;
}

static double objective_of(const struct search *search, const double *values) {
    double sum = search->constant;
    for (int j = 0; j < search->columns; j++)
        sum += search->cost[j] * values[j];
    return sum;
}

static bool satisfies_rows(const struct search *search, const double *values) {
    for (int i = 0; i < search->rows; i++) {
        double sum = 0, size = 1;
        for (int k = search->row_start[i]; k < search->row_start[i + 1]; k++) {
            double term = search->entry_value[k] * values[search->entry_column[k]];
            sum += term, size += fabs(term);
        }
        if (sum < search->row_lower[i] - 1e-9 * size || sum > search->row_upper[i] + 1e-9 * size)
            return false;
    }
    return true;
}

static void fail(struct search *search, const char *message) {
    search->report->status = CGLPK_FAILED;
    strncpy(search->report->message, message, sizeof search->report->message - 1);
}

// MARK: - The program

static int kind_of_bounds(double lower, double upper) {
    if (isinf(lower))
        return isinf(upper) ? GLP_FR : GLP_UP;
    return isinf(upper) ? GLP_LO : lower == upper ? GLP_FX : GLP_DB;
}

/// False where bounds exclude each other, or a row without entries excludes 0: GLPK calls that an error, or tolerates it.
static bool build(struct search *search) {
    glp_prob *problem = search->problem = glp_create_prob();
    glp_set_obj_dir(problem, search->maximise ? GLP_MAX : GLP_MIN);
    glp_set_obj_coef(problem, 0, search->constant);
    if (search->columns > 0)
        glp_add_cols(problem, search->columns);
    if (search->rows > 0)
        glp_add_rows(problem, search->rows);
    search->steps_of_one = true;
    for (int j = 0; j < search->columns; j++) {
        double lower = search->column_lower[j], upper = search->column_upper[j];
        if (search->column_is_integer[j]) {
            glp_set_col_kind(problem, j + 1, GLP_IV);
            lower = ceil(lower), upper = floor(upper);
        }
        if (lower > upper || lower == HUGE_VAL || upper == -HUGE_VAL)
            return false;
        glp_set_col_bnds(problem, j + 1, kind_of_bounds(lower, upper), lower, upper);
        double cost = search->cost[j];
        if (cost == 0)
            continue;
        glp_set_obj_coef(problem, j + 1, cost);
        if (!search->column_is_integer[j] || cost != floor(cost))
            search->steps_of_one = false;
    }
    int entries = search->rows > 0 ? search->row_start[search->rows] : 0;
    int *row = glp_alloc(1 + entries, sizeof(int)), *column = glp_alloc(1 + entries, sizeof(int));
    double *value = glp_alloc(1 + entries, sizeof(double)), largest = 1;
    for (int i = 0; i < search->rows; i++) {
        int first = search->row_start[i], end = search->row_start[i + 1];
        double lower = search->row_lower[i], upper = search->row_upper[i], size = 0;
        if (lower > upper || lower == HUGE_VAL || upper == -HUGE_VAL || (first == end && (lower > 0 || upper < 0)))
            return false;
        glp_set_row_bnds(problem, i + 1, kind_of_bounds(lower, upper), lower, upper);
        for (int k = first; k < end; k++) {
            row[k + 1] = i + 1, column[k + 1] = search->entry_column[k] + 1, value[k + 1] = search->entry_value[k];
            size += fabs(value[k + 1]);
        }
        largest = fmax(largest, size);
    }
    glp_load_matrix(problem, entries, row, column, value);
    // With this, rounding moves no row's sum by more than 0.1: a row of integers that held still holds.
    search->integrality = fmax(1e-9, fmin(1e-5, 0.1 / largest));
    return true;
}

// MARK: - The linear relaxation

static glp_smcp simplex_control(int method) {
    glp_smcp control;
    glp_init_smcp(&control);
    control.msg_lev = GLP_MSG_ON;
    control.meth = method;
    control.out_frq = control.out_dly = poll_interval;
    return control;
}

/// True where the relaxation has an optimum; else the report says what it has.
static bool solve_relaxation(struct search *search) {
    glp_prob *problem = search->problem;
    double began = milliseconds();
    glp_smcp control = simplex_control(GLP_PRIMAL);
    int code = glp_simplex(problem, &control);
    if (code != 0) {
        glp_adv_basis(problem, 0);
        control.meth = GLP_DUALP;
        code = glp_simplex(problem, &control);
    }
    search->watches_nodes = milliseconds() - began > long_simplex;
    if (code != 0) {
        fail(search, "the simplex method failed");
        return false;
    }
    switch (glp_get_status(problem)) {
    case GLP_OPT:
        note_bound(search, glp_get_obj_val(problem));
        return true;
    case GLP_NOFEAS:
        search->report->status = CGLPK_INFEASIBLE;
        return false;
    case GLP_UNBND:
        search->report->status = CGLPK_UNBOUNDED;
        return false;
    default:
        fail(search, "the simplex method ended without an answer");
        return false;
    }
}

/// True where the relaxation's optimum is, rounded, a solution of the program that reaches the bound.
static bool relaxation_answers(struct search *search) {
    bool has_integers = false;
    for (int j = 0; j < search->columns; j++) {
        double value = glp_get_col_prim(search->problem, j + 1);
        if (search->column_is_integer[j]) {
            double rounded = round(value);
            if (fabs(value - rounded) > search->integrality)
                return false;
            value = rounded;
            has_integers = true;
        }
        search->values[j] = value + 0.0;
    }
    if (has_integers) {
        if (!satisfies_rows(search, search->values))
            return false;
        double objective = objective_of(search, search->values), bound = search->report->progress.bound;
        if (search->report->progress.has_bound && fabs(objective - bound) > 1e-9 * (1 + fabs(bound)))
            return false;
    }
    return true;
}

// MARK: - Branch and bound

/// Solves the node's relaxation on a copy, watched, so that GLPK's own simplex, which cannot be, has nothing left to do.
static void optimise_node(glp_prob *node) {
    glp_prob *copy = glp_create_prob();
    glp_copy_prob(copy, node, GLP_OFF);
    glp_smcp control = simplex_control(GLP_DUALP);
    if (glp_mip_status(node) == GLP_FEAS) {
        if (glp_get_obj_dir(node) == GLP_MAX)
            control.obj_ll = glp_mip_obj_val(node);
        else
            control.obj_ul = glp_mip_obj_val(node);
    }
    glp_simplex(copy, &control);
    for (int i = glp_get_num_rows(node); i > 0; i--)
        glp_set_row_stat(node, i, glp_get_row_stat(copy, i));
    for (int j = glp_get_num_cols(node); j > 0; j--)
        glp_set_col_stat(node, j, glp_get_col_stat(copy, j));
    glp_delete_prob(copy);
}

static void on_event(glp_tree *tree, void *info) {
    struct search *search = info;
    cglpk_progress *progress = &search->report->progress;
    glp_prob *node = glp_ios_get_prob(tree);
    int reason = glp_ios_reason(tree);
    if (reason == GLP_IHEUR && search->start != NULL && !search->has_offered_start) {
        search->has_offered_start = true;
        double *values = glp_alloc(1 + search->columns, sizeof(double));
        memcpy(values + 1, search->start, sizeof(double) * (size_t)search->columns);
        glp_ios_heur_sol(tree, values);
        glp_free(values);
    }
    // Solutions from rounding raise no GLP_IBINGO.
    bool improved = false;
    if (glp_mip_status(node) == GLP_FEAS && !search->without_objective) {
        double value = glp_mip_obj_val(node);
        improved = !progress->has_incumbent || is_better(search, value, progress->incumbent);
        if (improved)
            note_incumbent(search, value);
    }
    glp_ios_tree_size(tree, NULL, NULL, &progress->nodes);
    bool due = improved || milliseconds() - search->asked >= poll_interval;
    if (due) {
        // Looking for the best node takes time in proportion to the open ones.
        int best = glp_ios_best_node(tree);
        if (best != 0)
            note_bound(search, glp_ios_node_bound(tree, best));
        if (stop_requested(search, improved)) {
            glp_ios_terminate(tree);
            return;
        }
    }
    if (reason == GLP_IPREPRO && search->watches_nodes)
        optimise_node(node);
}

#include <stdlib.h>
static int opt(const char *n, int d) { const char *v = getenv(n); return v ? atoi(v) : d; }

static void branch_and_bound(struct search *search) {
    glp_iocp control;
    glp_init_iocp(&control);
    control.msg_lev = GLP_MSG_ON;
    control.out_frq = control.out_dly = poll_interval;
    control.tol_int = search->integrality;
    control.cb_func = on_event;
    control.cb_info = search;
    control.presolve = opt("PRE", 0) ? GLP_ON : GLP_OFF;
    control.gmi_cuts = opt("GMI", 0) ? GLP_ON : GLP_OFF;
    control.mir_cuts = opt("MIR", 0) ? GLP_ON : GLP_OFF;
    control.clq_cuts = opt("CLQ", 0) ? GLP_ON : GLP_OFF;
    control.br_tech = opt("BR", 4);
    control.bt_tech = opt("BT", 3);
    control.pp_tech = opt("PP", 2);
    switch (glp_intopt(search->problem, &control)) {
    case 0:
        search->report->status = glp_mip_status(search->problem) == GLP_OPT ? CGLPK_OPTIMAL : CGLPK_INFEASIBLE;
        break;
    case GLP_ENOPFS:
        search->report->status = CGLPK_INFEASIBLE;
        break;
    case GLP_ESTOP:
        search->report->status = CGLPK_UNKNOWN;
        break;
    default:
        fail(search, "the branch and bound could not solve the relaxation of a node");
    }
}

// MARK: - All of it

static void use_values(struct search *search, cglpk_status status, const double *values) {
    search->report->status = status;
    if (values != search->values)
        memcpy(search->values, values, sizeof(double) * (size_t)search->columns);
    note_incumbent(search, objective_of(search, values));
}

static void use_best_integer_solution(struct search *search, cglpk_status status) {
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
    glp_term_hook(on_output, search);
    glp_error_hook(on_fatal_error, search);
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
    if (search->start != NULL && !is_better(search, report->progress.bound, report->progress.incumbent)) {
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

/// Holds the frame that GLPK is left to; `search` lives outside of it, so what changed meanwhile is kept.
static void solve_guarded(struct search *search) {
    switch (setjmp(search->exit)) {
    case 0:
        solve(search);
        break;
    case after_stop:
        use_incumbent(search);
        break;
    default:
        search->report->status = CGLPK_FAILED;
        search->report->aborted = true;
    }
}

void cglpk_solve(bool maximise, int columns, const double *cost, double constant, const double *column_lower,
                 const double *column_upper, const bool *column_is_integer, int rows, const double *row_lower,
                 const double *row_upper, const int *row_start, const int *entry_column, const double *entry_value,
                 const double *start, cglpk_observer observer, void *context, double *values, cglpk_report *report) {
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
        .observer = observer,
        .context = context,
        .values = values,
        .report = report,
    };
    if (start != NULL)
        note_incumbent(&search, objective_of(&search, start));
    solve_guarded(&search);
    glp_free_env();
}
