#ifndef SPOOR_REFUSE_COLOUR_PROFILES_H
#define SPOOR_REFUSE_COLOUR_PROFILES_H

/// Whether this program refuses colour profiles held in memory; it does from the start.
///
/// Calling it keeps the object file, and with it the symbol `cmsOpenProfileFromMem`, in every program
/// that links the module.
int spoor_refuses_colour_profiles(void);

/// Refuses colour profiles, or hands them to the colour library again; for the whole process.
///
/// For the test that compares what is read in both ways.
void spoor_refuse_colour_profiles(int refuse);

/// Whether a library that looks for `cmsOpenProfileFromMem` finds this program's before the one of lcms2.
int spoor_refusal_comes_first(void);

#endif
