#include "search.h"

#include <string.h>
#include <time.h>

double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return 1e3 * (double)now.tv_sec + 1e-6 * (double)now.tv_nsec;
}

bool stop_requested(struct search *search, bool at_once) {
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

void install_hooks(struct search *search) {
    glp_term_hook(on_output, search);
    glp_error_hook(on_fatal_error, search);
}
