#include "search.h"

/// GLPK's environment of this thread: how many use it, and how often it was given up.
static _Thread_local int users;
static _Thread_local unsigned long generation;

unsigned long enter_environment(void) {
    users++;
    return generation;
}

bool environment_lives(unsigned long since) {
    return since == generation;
}

void leave_environment(unsigned long since) {
    if (since == generation && --users == 0)
        glp_free_env();
}

void abandon_environment(void) {
    glp_free_env();
    generation++;
    users = 0;
}
