#include "search.h"

#include <math.h>

static int kind_of_bounds(double lower, double upper) {
    if (isinf(lower))
        return isinf(upper) ? GLP_FR : GLP_UP;
    return isinf(upper) ? GLP_LO : lower == upper ? GLP_FX : GLP_DB;
}

bool build(struct search *search) {
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
