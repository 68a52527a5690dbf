#ifndef SPOOR_REFUSE_COLOUR_PROFILES_H
#define SPOOR_REFUSE_COLOUR_PROFILES_H

/// Whether this program stands in front of the colour library for profiles held in memory: always 1.
///
/// Calling it keeps the object file, and with it the symbol `cmsOpenProfileFromMem`, in every program
/// that links the module.
int spoor_refuses_colour_profiles(void);

#endif
