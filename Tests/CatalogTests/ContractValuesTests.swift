import CatalogMessages
import Ground
import Rules
import Testing
import TypeMessages

/// The contract's enumerations and the rules' are two lists that must agree: here they are held together.
struct ContractValuesTests {
    private static func snake(_ camel: String) -> String {
        camel.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }

    /// The words of the contract's values behind the enumeration's own name, lower case, unspecified left out.
    private static func words(_ names: [String], prefix: String) -> [String] {
        names.filter { !$0.hasSuffix("_UNSPECIFIED") }.map { String($0.lowercased().dropFirst(prefix.count)) }
    }

    @Test func `programmes`() {
        let contract = TrainingProgramme.allCases.compactMap(\.protoName)
        #expect(
            Self.words(contract, prefix: "training_programme_") == Programme.allCases.map { Self.snake("\($0)") })
        #expect(TrainingProgramme.allCases.map(\.rawValue) == Array(0...Int32(Programme.allCases.count)))
    }

    @Test func `levels and tags of occupations`() {
        // A level describes itself by its Chinese name, so the ends of the ladder stand for its words.
        #expect(Level.allCases.map(\.rawValue) == Array(0...Int32(SkillLevel.allCases.count)))
        #expect(SkillLevel.apprentice.rawValue == Int(Level.apprentice.rawValue))
        #expect(SkillLevel.chiefTechnician.rawValue == Int(Level.chiefTechnician.rawValue))
        #expect(
            Set(Self.words(OccupationTag.allCases.compactMap(\.protoName), prefix: "occupation_tag_"))
                == Set(OccupationEntry.Tag.allCases.map { "\($0)" }))
    }

    @Test func `organisation roles`() {
        let contract = OrganisationRole.allCases.compactMap(\.protoName)
        let rules = OrganisationPart.allCases.map { Self.snake("\($0)") }
        #expect(Self.words(contract, prefix: "organisation_role_") == rules)
    }

    @Test func `states, units, uplifts and equivalences`() {
        #expect(
            Self.words(ShortageListState.allCases.compactMap(\.protoName), prefix: "shortage_list_state_")
                == ShortageListLife.State.allCases.map { "\($0)" })
        #expect(
            Self.words(TrainingProjectState.allCases.compactMap(\.protoName), prefix: "training_project_state_")
                == ProjectLife.State.allCases.map { "\($0)" })
        #expect(
            Self.words(SubsidyUnit.allCases.compactMap(\.protoName), prefix: "subsidy_unit_per_")
                == StandardUnit.allCases.map { Self.snake("\($0)") })
        #expect(
            Self.words(UpliftKind.allCases.compactMap(\.protoName), prefix: "uplift_kind_")
                == SubsidyUplifts.Ground.allCases.map { "\($0)" })
        #expect(
            Self.words(EquivalenceKind.allCases.compactMap(\.protoName), prefix: "equivalence_kind_")
                == LevelEquivalence.Kind.allCases.map { Self.snake("\($0)") })
    }
}
