#ifndef SEARCH_H
#define SEARCH_H

#include "CGLPK.h"

#include <glpk.h>
#include <setjmp.h>

/// Milliseconds between two questions to the observer.
enum { poll_interval = 20 };

/// How long, in milliseconds, a simplex inside the tree may go on out of reach.
enum { unwatched_simplex = 50 };

/// Why GLPK was left by `exit`.
enum { after_fatal_error = 1, after_stop = 2 };

/// One call of `cglpk_solve`.
struct search {
    bool maximise;
    int columns, rows;
    const double *cost, *column_lower, *column_upper, *row_lower, *row_upper, *entry_value, *start;
    double constant;
    const bool *column_is_integer;
    const int *row_start, *entry_column;
    unsigned char *basis;
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
    /// Only branching: after a fatal error, whose cause may be a cut.
    bool without_cuts;
    /// Kept here because GLPK looks at it all through the tree, and it changes meanwhile.
    glp_iocp control;
    /// When the tree began, by GLPK's clock.
    double tree_began;
    /// Of a tree that was given up before this one.
    int nodes_before;
    /// A simplex in the tree took too long: each is now done beforehand, on a copy, within reach.
    bool watches_nodes;
    bool has_offered_start;
};

/// Counts a user of the thread's environment in, and tells which environment it is: all of a thread's objects live and
/// end with it.
unsigned long enter_environment(void);

/// Whether that environment is still there.
bool environment_lives(unsigned long since);

/// Counts a user out, who must have deleted what can be deleted; the last one frees what was left behind.
void leave_environment(unsigned long since);

/// After a fatal error: frees the environment with everything in it, whoever else uses it.
void abandon_environment(void);

/// A clock that nobody sets.
double milliseconds(void);

/// Asks the observer, where that is due or has to be `at_once`. Inside a simplex GLPK's terminal does.
bool stop_requested(struct search *search, bool at_once);

/// Makes GLPK's terminal and its fatal errors ours.
void install_hooks(struct search *search);

bool is_better(const struct search *search, double value, double than);
double objective_of(const struct search *search, const double *values);
void note_incumbent(struct search *search, double value);
/// Takes a bound where it is tighter than the one known.
void note_bound(struct search *search, double value);
void fail(struct search *search, const char *message);

/// Makes the problem. False where bounds exclude each other, or a row without entries excludes 0: GLPK calls the one an
/// error, and tolerates the other.
bool build(struct search *search);

/// Simplex parameters with which GLPK's terminal is reached every `poll_interval`.
glp_smcp simplex_control(int method);

/// True where the relaxation has an optimum; else the report says what it has.
bool solve_relaxation(struct search *search);

/// True where the relaxation's optimum is, rounded, a solution of the program that reaches the bound.
bool relaxation_answers(struct search *search);

/// Goes on from the relaxation's optimum. The report says optimal, infeasible, failed, or, when stopped, unknown.
void branch_and_bound(struct search *search);

#endif
