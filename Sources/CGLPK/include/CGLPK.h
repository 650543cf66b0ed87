#ifndef CGLPK_H
#define CGLPK_H

#include <stdbool.h>

/// Why the search ended, and what is in hand.
typedef enum {
    /// Stopped before anything was found.
    CGLPK_UNKNOWN,
    /// `values` is a proven optimum.
    CGLPK_OPTIMAL,
    /// `values` satisfies the program; stopped before it was proven to be best.
    CGLPK_FEASIBLE,
    /// Nothing satisfies the program.
    CGLPK_INFEASIBLE,
    /// The objective has no finite optimum.
    CGLPK_UNBOUNDED,
    /// GLPK could not go on; `message` says why.
    CGLPK_FAILED,
} cglpk_status;

/// How far the search is.
typedef struct {
    /// Objective of the best solution so far. Only where `has_incumbent`.
    double incumbent;
    /// What no solution can beat. Never gets worse. Only where `has_bound`.
    double bound;
    /// Subproblems of the branch and bound made so far; 0 when the linear relaxation answered.
    int nodes;
    bool has_incumbent, has_bound;
} cglpk_progress;

/// Asked at the beginning, at every better solution, and about every 20 ms while GLPK works, also inside one long
/// simplex. The longest pause measured was 0.15 s, with 40,000 entries in 300 rows.
/// Returns true to stop. It must return, and must not call GLPK.
typedef bool (*cglpk_observer)(void *context, const cglpk_progress *progress);

/// What came of the search.
typedef struct {
    cglpk_status status;
    /// A fatal error in GLPK, which would have ended the process.
    bool aborted;
    cglpk_progress progress;
    /// Text for `CGLPK_FAILED`, the cause first; GLPK gives it in pieces.
    char message[512];
} cglpk_report;

/// Solves one mixed-integer linear program on the calling thread, and frees everything that it made.
///
/// Every array is borrowed for the length of the call. Indices are 0-based. Infinite bounds mean "none"; all else must
/// be finite: GLPK calls a program with a NaN in it "optimal". GLPK ends the process on a fatal error; here such an
/// error sets `report->aborted` instead.
///
/// GLPK keeps one environment per thread, which this replaces and frees: do not use GLPK otherwise on a thread while
/// this runs, nor keep GLPK objects over the call. Different threads do not touch each other.
///
/// - column_is_integer: which columns take integers only; fractional bounds of those are tightened.
/// - row_start: row i has the entries `row_start[i]` up to, not including, `row_start[i + 1]`; each column at most once.
/// - start: NULL, or a solution as first incumbent, one number per column. It is believed, not checked.
/// - basis: NULL, or the basis to begin with, which is replaced by the relaxation's optimal one: one number per column,
///   then one per row, as an earlier call left them; 0 for what that call did not have. Any numbers will do.
/// - observer: NULL, or asked whether to stop; see there.
/// - values: takes one number per column, integer columns rounded; written only where optimal or feasible.
void cglpk_solve(bool maximise, int columns, const double *cost, double constant, const double *column_lower,
                 const double *column_upper, const bool *column_is_integer, int rows, const double *row_lower,
                 const double *row_upper, const int *row_start, const int *entry_column, const double *entry_value,
                 const double *start, unsigned char *basis, cglpk_observer observer, void *context, double *values,
                 cglpk_report *report);

#endif
