#include "search.h"

#include <float.h>
#include <math.h>
#include <string.h>

bool is_better(const struct search *search, double value, double than) {
    return search->maximise ? value > than : value < than;
}

void note_incumbent(struct search *search, double value) {
    cglpk_progress *progress = &search->report->progress;
    progress->incumbent = value;
    progress->has_incumbent = true;
}

void note_bound(struct search *search, double value) {
    cglpk_progress *progress = &search->report->progress;
    if (search->without_objective || fabs(value) >= DBL_MAX)
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

double objective_of(const struct search *search, const double *values) {
    double sum = search->constant;
    for (int j = 0; j < search->columns; j++)
        sum += search->cost[j] * values[j];
    return sum;
}

void fail(struct search *search, const char *message) {
    search->report->status = CGLPK_FAILED;
    strncpy(search->report->message, message, sizeof search->report->message - 1);
}
