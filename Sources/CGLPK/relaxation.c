#include "search.h"

#include <math.h>

glp_smcp simplex_control(int method) {
    glp_smcp control;
    glp_init_smcp(&control);
    control.msg_lev = GLP_MSG_ON;
    control.meth = method;
    control.out_frq = control.out_dly = poll_interval;
    return control;
}

/// Goes on from where an earlier call was. GLPK begins anew where that is no basis of this program.
static void take_basis(const struct search *search) {
    if (search->basis == NULL)
        return;
    for (int j = 0; j < search->columns; j++)
        if (GLP_BS <= search->basis[j] && search->basis[j] <= GLP_NS)
            glp_set_col_stat(search->problem, j + 1, search->basis[j]);
    for (int i = 0; i < search->rows; i++) {
        unsigned char status = search->basis[search->columns + i];
        if (GLP_BS <= status && status <= GLP_NS)
            glp_set_row_stat(search->problem, i + 1, status);
    }
}

static void leave_basis(const struct search *search) {
    if (search->basis == NULL)
        return;
    for (int j = 0; j < search->columns; j++)
        search->basis[j] = (unsigned char)glp_get_col_stat(search->problem, j + 1);
    for (int i = 0; i < search->rows; i++)
        search->basis[search->columns + i] = (unsigned char)glp_get_row_stat(search->problem, i + 1);
}

bool solve_relaxation(struct search *search) {
    glp_prob *problem = search->problem;
    take_basis(search);
    glp_smcp control = simplex_control(GLP_PRIMAL);
    int code = glp_simplex(problem, &control);
    if (code != 0) {
        glp_adv_basis(problem, 0);
        control.meth = GLP_DUALP;
        code = glp_simplex(problem, &control);
    }
    if (code != 0) {
        fail(search, "the simplex method failed");
        return false;
    }
    switch (glp_get_status(problem)) {
    case GLP_OPT:
        note_bound(search, glp_get_obj_val(problem));
        leave_basis(search);
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

bool relaxation_answers(struct search *search) {
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
