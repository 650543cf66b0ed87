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
    /// Nothing that satisfies the program is below the cutoff.
    CGLPK_CUT_OFF,
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
/// GLPK keeps one environment per thread. It is freed when nothing of this interface is left on the thread, and at once
/// after a fatal error, which ends every session of the thread: do not use GLPK otherwise on it. Different threads do
/// not touch each other.
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

// MARK: - Sessions

/// A program over integer columns that GLPK keeps between questions; the least of its objective is wanted.
///
/// It belongs to the thread that opened it. After a fatal error of GLPK on that thread, in this session or elsewhere, and
/// after a stop, every question is answered with `CGLPK_FAILED` or `CGLPK_UNKNOWN`; all that is left to do is to close it.
typedef struct cglpk_session cglpk_session;

/// Opens a session. Arrays as in `cglpk_solve`, copied; all costs are 0 to begin with, and no column rests in the basis:
/// it begins with every column at its lower bound. NULL where memory is short or GLPK refuses the program.
cglpk_session *cglpk_open(int columns, const double *column_lower, const double *column_upper, int rows,
                          const double *row_lower, const double *row_upper, const int *row_start,
                          const int *entry_column, const double *entry_value);

/// Ends a session, on its own thread.
void cglpk_close(cglpk_session *session);

/// Whether GLPK ended with a fatal error since the session was opened.
bool cglpk_is_aborted(const cglpk_session *session);

/// GLPK's own word on the last failure.
const char *cglpk_message(const cglpk_session *session);

/// Adds a row behind the others. False after a fatal error, as everywhere below.
bool cglpk_add_row(cglpk_session *session, int entries, const int *column, const double *value, double lower,
                   double upper);

/// Changes bounds of some columns. A column that rests at a bound stays at that value where it still is a bound.
bool cglpk_bound_columns(cglpk_session *session, int count, const int *column, const double *lower,
                         const double *upper);

bool cglpk_bound_row(cglpk_session *session, int row, double lower, double upper);

bool cglpk_set_costs(cglpk_session *session, int count, const int *column, const double *cost);

/// Puts every column at rest, at the bound nearest to its value, so that the simplex begins there.
bool cglpk_rest_at(cglpk_session *session, const double *values);

/// One number per column, then one per row, as `cglpk_restore_basis` takes them; later rows are then basic.
bool cglpk_save_basis(cglpk_session *session, unsigned char *basis);

bool cglpk_restore_basis(cglpk_session *session, int rows, const unsigned char *basis);

/// Solves the linear relaxation from where the last question ended.
///
/// - is_dual: by the dual simplex method, which is quick after new rows and bounds; else the primal one, which is quick
///   after new costs.
/// - cutoff: the dual simplex ends with `CGLPK_CUT_OFF` as soon as no solution is below; infinite for none.
cglpk_status cglpk_relax(cglpk_session *session, bool is_dual, double cutoff, cglpk_observer observer, void *context);

/// After `cglpk_relax` with `CGLPK_OPTIMAL`: one number per column; the prices, if not NULL, one per row.
bool cglpk_read(cglpk_session *session, double *values, double *prices);

/// After `cglpk_relax` with `CGLPK_INFEASIBLE`: prices of the rows, one per row, that may well show why, up to their sign.
///
/// - number: 0 for the variable at which the dual simplex ended; 1 for everything that is outside its bounds, together;
///   from 2 for each of it alone.
/// - returns: false where there is no such variable.
bool cglpk_ray(cglpk_session *session, int number, double *prices);

double cglpk_objective(const cglpk_session *session);

/// Simplex steps since the session was opened.
long cglpk_steps(const cglpk_session *session);

/// Goes on from the relaxation's optimum by branch and bound, with clique and MIR cuts unless `cuts` is false.
///
/// - start: NULL, or a solution as first incumbent. It is believed, not checked.
/// - values: takes one number per column; written only where optimal or feasible.
void cglpk_branch(cglpk_session *session, bool cuts, const double *start, cglpk_observer observer, void *context,
                  double *values, cglpk_report *report);

#endif
