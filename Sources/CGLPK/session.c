#include "search.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct cglpk_session {
    struct search search;
    cglpk_report report;
    unsigned long environment;
    double *cost;
    bool is_stopped;
};

/// Whether the session can be asked anything; then GLPK's hooks are its own.
static bool is_ready(cglpk_session *session) {
    if (!environment_lives(session->environment))
        session->report.aborted = true;
    if (session->report.aborted || session->is_stopped)
        return false;
    session->report.message[0] = '\0';
    install_hooks(&session->search);
    return true;
}

/// Where GLPK was left for good. Returns false, for callers to return.
static bool give_up(cglpk_session *session, int reason) {
    if (reason == after_stop) {
        session->is_stopped = true;
        return false;
    }
    session->report.aborted = true;
    session->search.problem = NULL;
    abandon_environment();
    return false;
}

static bool open_guarded(cglpk_session *session) {
    int reason = setjmp(session->search.exit);
    if (reason != 0)
        return give_up(session, reason);
    install_hooks(&session->search);
    if (!build(&session->search))
        return false;
    glp_std_basis(session->search.problem);
    return true;
}

cglpk_session *cglpk_open(int columns, const double *column_lower, const double *column_upper, int rows,
                          const double *row_lower, const double *row_upper, const int *row_start,
                          const int *entry_column, const double *entry_value) {
    cglpk_session *session = calloc(1, sizeof *session);
    double *cost = calloc((size_t)columns + 1, sizeof *cost);
    bool *is_integer = malloc(sizeof(bool) * ((size_t)columns + 1));
    if (session == NULL || cost == NULL || is_integer == NULL) {
        free(session), free(cost), free(is_integer);
        return NULL;
    }
    for (int j = 0; j < columns; j++)
        is_integer[j] = true;
    session->cost = cost;
    session->search = (struct search){
        .columns = columns,
        .cost = cost,
        .column_lower = column_lower,
        .column_upper = column_upper,
        .column_is_integer = is_integer,
        .rows = rows,
        .row_lower = row_lower,
        .row_upper = row_upper,
        .row_start = row_start,
        .entry_column = entry_column,
        .entry_value = entry_value,
        .report = &session->report,
    };
    session->environment = enter_environment();
    bool is_open = open_guarded(session);
    free(is_integer);
    if (is_open)
        return session;
    cglpk_close(session);
    return NULL;
}

void cglpk_close(cglpk_session *session) {
    if (environment_lives(session->environment)) {
        // What was left in the middle of something cannot be deleted: it goes with the environment.
        if (session->search.problem != NULL && !session->is_stopped)
            glp_delete_prob(session->search.problem);
        leave_environment(session->environment);
    }
    free(session->cost);
    free(session);
}

bool cglpk_is_aborted(const cglpk_session *session) {
    return session->report.aborted || !environment_lives(session->environment);
}

const char *cglpk_message(const cglpk_session *session) {
    return session->report.message;
}

static int kind_of_bounds(double lower, double upper) {
    if (isinf(lower))
        return isinf(upper) ? GLP_FR : GLP_UP;
    return isinf(upper) ? GLP_LO : lower == upper ? GLP_FX : GLP_DB;
}

bool cglpk_add_row(cglpk_session *session, int entries, const int *column, const double *value, double lower,
                   double upper) {
    if (!is_ready(session))
        return false;
    int reason = setjmp(session->search.exit);
    if (reason != 0)
        return give_up(session, reason);
    glp_prob *problem = session->search.problem;
    int row = glp_add_rows(problem, 1);
    int *index = glp_alloc(1 + entries, sizeof(int));
    double *entry = glp_alloc(1 + entries, sizeof(double)), size = 0;
    for (int k = 0; k < entries; k++) {
        index[k + 1] = column[k] + 1, entry[k + 1] = value[k];
        size += fabs(value[k]);
    }
    glp_set_mat_row(problem, row, entries, index, entry);
    glp_set_row_bnds(problem, row, kind_of_bounds(lower, upper), lower, upper);
    glp_free(index), glp_free(entry);
    session->search.rows = row;
    session->search.integrality = fmin(session->search.integrality, fmax(1e-9, 0.1 / fmax(1, size)));
    return true;
}

bool cglpk_bound_columns(cglpk_session *session, int count, const int *column, const double *lower,
                         const double *upper) {
    if (!is_ready(session))
        return false;
    int reason = setjmp(session->search.exit);
    if (reason != 0)
        return give_up(session, reason);
    glp_prob *problem = session->search.problem;
    for (int k = 0; k < count; k++) {
        int j = column[k] + 1, status = glp_get_col_stat(problem, j);
        double at = status == GLP_NU ? glp_get_col_ub(problem, j) : glp_get_col_lb(problem, j);
        glp_set_col_bnds(problem, j, kind_of_bounds(lower[k], upper[k]), lower[k], upper[k]);
        if (status != GLP_BS && lower[k] < upper[k] && !isinf(upper[k]))
            glp_set_col_stat(problem, j, at >= upper[k] ? GLP_NU : GLP_NL);
    }
    return true;
}

bool cglpk_bound_row(cglpk_session *session, int row, double lower, double upper) {
    if (!is_ready(session))
        return false;
    int reason = setjmp(session->search.exit);
    if (reason != 0)
        return give_up(session, reason);
    glp_set_row_bnds(session->search.problem, row + 1, kind_of_bounds(lower, upper), lower, upper);
    return true;
}

bool cglpk_set_costs(cglpk_session *session, int count, const int *column, const double *cost) {
    if (!is_ready(session))
        return false;
    int reason = setjmp(session->search.exit);
    if (reason != 0)
        return give_up(session, reason);
    for (int k = 0; k < count; k++) {
        glp_set_obj_coef(session->search.problem, column[k] + 1, cost[k]);
        session->cost[column[k]] = cost[k];
        if (cost[k] != floor(cost[k]))
            session->search.steps_of_one = false;
    }
    return true;
}

bool cglpk_rest_at(cglpk_session *session, const double *values) {
    if (!is_ready(session))
        return false;
    int reason = setjmp(session->search.exit);
    if (reason != 0)
        return give_up(session, reason);
    glp_prob *problem = session->search.problem;
    for (int i = glp_get_num_rows(problem); i > 0; i--)
        glp_set_row_stat(problem, i, GLP_BS);
    for (int j = 0; j < session->search.columns; j++) {
        double lower = glp_get_col_lb(problem, j + 1), upper = glp_get_col_ub(problem, j + 1);
        glp_set_col_stat(problem, j + 1, values[j] - lower <= upper - values[j] ? GLP_NL : GLP_NU);
    }
    return true;
}

bool cglpk_save_basis(cglpk_session *session, unsigned char *basis) {
    if (!is_ready(session))
        return false;
    struct search *search = &session->search;
    for (int j = 0; j < search->columns; j++)
        basis[j] = (unsigned char)glp_get_col_stat(search->problem, j + 1);
    for (int i = 0; i < search->rows; i++)
        basis[search->columns + i] = (unsigned char)glp_get_row_stat(search->problem, i + 1);
    return true;
}

bool cglpk_restore_basis(cglpk_session *session, int rows, const unsigned char *basis) {
    if (!is_ready(session))
        return false;
    int reason = setjmp(session->search.exit);
    if (reason != 0)
        return give_up(session, reason);
    struct search *search = &session->search;
    for (int j = 0; j < search->columns; j++)
        glp_set_col_stat(search->problem, j + 1, basis[j]);
    for (int i = 0; i < search->rows; i++)
        glp_set_row_stat(search->problem, i + 1, i < rows ? basis[search->columns + i] : GLP_BS);
    return true;
}

static cglpk_status status_of(cglpk_session *session, int code) {
    if (code == GLP_EOBJUL)
        return CGLPK_CUT_OFF;
    if (code != 0)
        return CGLPK_FAILED;
    switch (glp_get_status(session->search.problem)) {
    case GLP_OPT:
        return CGLPK_OPTIMAL;
    case GLP_NOFEAS:
        return CGLPK_INFEASIBLE;
    case GLP_UNBND:
        return CGLPK_UNBOUNDED;
    default:
        return CGLPK_FAILED;
    }
}

cglpk_status cglpk_relax(cglpk_session *session, bool is_dual, double cutoff, cglpk_observer observer, void *context) {
    if (!is_ready(session))
        return session->is_stopped ? CGLPK_UNKNOWN : CGLPK_FAILED;
    struct search *search = &session->search;
    int reason = setjmp(search->exit);
    if (reason != 0) {
        give_up(session, reason);
        return reason == after_stop ? CGLPK_UNKNOWN : CGLPK_FAILED;
    }
    search->observer = observer, search->context = context;
    if (stop_requested(search, false)) {
        session->is_stopped = true;
        return CGLPK_UNKNOWN;
    }
    glp_smcp control = simplex_control(is_dual ? GLP_DUALP : GLP_PRIMAL);
    if (is_dual && !isinf(cutoff))
        control.obj_ul = cutoff;
    cglpk_status status = status_of(session, glp_simplex(search->problem, &control));
    if (status == CGLPK_FAILED) {
        // A basis that is singular, or where the method lost its way: begin anew.
        glp_adv_basis(search->problem, 0);
        control = simplex_control(GLP_PRIMAL);
        status = status_of(session, glp_simplex(search->problem, &control));
    }
    return status;
}

bool cglpk_read(cglpk_session *session, double *values, double *prices) {
    if (!is_ready(session))
        return false;
    struct search *search = &session->search;
    for (int j = 0; j < search->columns; j++)
        values[j] = glp_get_col_prim(search->problem, j + 1);
    for (int i = 0; prices != NULL && i < search->rows; i++)
        prices[i] = glp_get_row_dual(search->problem, i + 1);
    return true;
}

/// 1 above, -1 below the bounds of a variable, rows before columns; 0 within.
static int excess(glp_prob *problem, int variable) {
    int rows = glp_get_num_rows(problem), column = variable - rows;
    double value, lower, upper;
    if (column <= 0) {
        value = glp_get_row_prim(problem, variable);
        lower = glp_get_row_lb(problem, variable), upper = glp_get_row_ub(problem, variable);
    } else {
        value = glp_get_col_prim(problem, column);
        lower = glp_get_col_lb(problem, column), upper = glp_get_col_ub(problem, column);
    }
    return value > upper + 1e-9 ? 1 : value < lower - 1e-9 ? -1 : 0;
}

bool cglpk_ray(cglpk_session *session, int number, double *prices) {
    if (!is_ready(session))
        return false;
    int reason = setjmp(session->search.exit);
    if (reason != 0)
        return give_up(session, reason);
    glp_prob *problem = session->search.problem;
    int rows = session->search.rows;
    if (rows == 0 || !glp_bf_exists(problem))
        return false;
    double *ray = glp_alloc(1 + rows, sizeof(double));
    int last = glp_get_unbnd_ray(problem);
    bool is_any = false;
    for (int i = 1, seen = 1; i <= rows; i++) {
        int variable = glp_get_bhead(problem, i), side = excess(problem, variable);
        ray[i] = number == 0 ? variable == last : side == 0 ? 0 : number == 1 || ++seen == number ? side : 0;
        is_any = is_any || ray[i] != 0;
    }
    if (is_any) {
        glp_btran(problem, ray);
        memcpy(prices, ray + 1, sizeof(double) * (size_t)rows);
    }
    glp_free(ray);
    return is_any;
}

double cglpk_objective(const cglpk_session *session) {
    return glp_get_obj_val(session->search.problem);
}

long cglpk_steps(const cglpk_session *session) {
    return glp_get_it_cnt(session->search.problem);
}

static bool branch_guarded(cglpk_session *session) {
    int reason = setjmp(session->search.exit);
    if (reason != 0)
        return give_up(session, reason);
    branch_and_bound(&session->search);
    return true;
}

void cglpk_branch(cglpk_session *session, bool cuts, const double *start, cglpk_observer observer, void *context,
                  double *values, cglpk_report *report) {
    bool is_ended = false;
    if (is_ready(session)) {
        memset(&session->report, 0, sizeof session->report);
        struct search *search = &session->search;
        search->observer = observer, search->context = context;
        search->start = start, search->has_offered_start = false, search->watches_nodes = false;
        search->without_cuts = !cuts;
        if (start != NULL)
            note_incumbent(search, objective_of(search, start));
        is_ended = branch_guarded(session);
        search->start = NULL;
        if (is_ended && session->report.status == CGLPK_UNKNOWN)
            session->is_stopped = true;
        if (is_ended && (session->report.status == CGLPK_OPTIMAL))
            for (int j = 0; j < search->columns; j++)
                values[j] = glp_mip_col_val(search->problem, j + 1) + 0.0;
    }
    *report = session->report;
    if (!is_ended)
        report->status = session->is_stopped ? CGLPK_UNKNOWN : CGLPK_FAILED;
}
