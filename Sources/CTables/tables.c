// The tables of Sources/Ground/Tables, taken into the program as they are.
//
// SwiftPM's embedInCode writes a Swift array literal, which takes the compiler over a minute for the
// occupations (230 KB); #embed takes no measurable time.
#include "CTables.h"

#include <string.h>

// #embed is standard in C23; clang has it in the older standard that SwiftPM asks for, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t award_places[] = {
#embed "../Ground/Tables/award_places.csv"
};
static const uint8_t award_programmes[] = {
#embed "../Ground/Tables/award_programmes.csv"
};
static const uint8_t bulletin_tasks[] = {
#embed "../Ground/Tables/bulletin_tasks.csv"
};
static const uint8_t common_secrets[] = {
#embed "../Ground/Tables/common_secrets.csv"
};
static const uint8_t divisions[] = {
#embed "../Ground/Tables/divisions.csv"
};
static const uint8_t eligibility_2018[] = {
#embed "../Ground/Tables/eligibility_2018.csv"
};
static const uint8_t eligibility_2023[] = {
#embed "../Ground/Tables/eligibility_2023.csv"
};
static const uint8_t equivalences[] = {
#embed "../Ground/Tables/equivalences.csv"
};
static const uint8_t figures[] = {
#embed "../Ground/Tables/figures.csv"
};
static const uint8_t figures_awards[] = {
#embed "../Ground/Tables/figures_awards.csv"
};
static const uint8_t figures_casework[] = {
#embed "../Ground/Tables/figures_casework.csv"
};
static const uint8_t figures_catalog[] = {
#embed "../Ground/Tables/figures_catalog.csv"
};
static const uint8_t figures_competition[] = {
#embed "../Ground/Tables/figures_competition.csv"
};
static const uint8_t figures_evaluation[] = {
#embed "../Ground/Tables/figures_evaluation.csv"
};
static const uint8_t figures_practice[] = {
#embed "../Ground/Tables/figures_practice.csv"
};
static const uint8_t figure_units[] = {
#embed "../Ground/Tables/figure_units.csv"
};
static const uint8_t former_divisions[] = {
#embed "../Ground/Tables/former_divisions.csv"
};
static const uint8_t holidays[] = {
#embed "../Ground/Tables/holidays.csv"
};
static const uint8_t occupation_aliases[] = {
#embed "../Ground/Tables/occupation_aliases.csv"
};
static const uint8_t occupation_levels[] = {
#embed "../Ground/Tables/occupation_levels.csv"
};
static const uint8_t migrant_occupations[] = {
#embed "../Ground/Tables/migrant_occupations.csv"
};
static const uint8_t occupations[] = {
#embed "../Ground/Tables/occupations.csv"
};
static const uint8_t shortage_2023q1[] = {
#embed "../Ground/Tables/shortage_2023q1.csv"
};
static const uint8_t national_events[] = {
#embed "../Ground/Tables/national_events.csv"
};
static const uint8_t world_events[] = {
#embed "../Ground/Tables/world_events.csv"
};
static const uint8_t work_types[] = {
#embed "../Ground/Tables/work_types.csv"
};

#define TABLE(name) {#name, name, sizeof name}

static const struct {
    const char *name;
    const uint8_t *bytes;
    size_t length;
} tables[] = {
    TABLE(award_places),
    TABLE(award_programmes),
    TABLE(bulletin_tasks),
    TABLE(common_secrets),
    TABLE(divisions),
    TABLE(eligibility_2018),
    TABLE(eligibility_2023),
    TABLE(equivalences),
    TABLE(figure_units),
    TABLE(figures),
    TABLE(figures_awards),
    TABLE(figures_casework),
    TABLE(figures_catalog),
    TABLE(figures_competition),
    TABLE(figures_evaluation),
    TABLE(figures_practice),
    TABLE(former_divisions),
    TABLE(holidays),
    TABLE(occupation_aliases),
    TABLE(migrant_occupations),
    TABLE(occupation_levels),
    TABLE(occupations),
    TABLE(shortage_2023q1),
    TABLE(national_events),
    TABLE(world_events),
    TABLE(work_types),
};

const uint8_t *ctables_find(const char *name, size_t *length) {
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        if (strcmp(tables[i].name, name) == 0) {
            *length = tables[i].length;
            return tables[i].bytes;
        }
    }
    *length = 0;
    return NULL;
}
