/// The JSON Schema of `evidence.json`.
///
/// Every object that is closed here lists all keys that are written; the toetsingskader is described only
/// in outline, because inspectors own its form.
enum EvidenceSchema {
  /// The schema as it is published, ended by a line break.
  static let bytes = Array((text + "\n").utf8)

  private static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:spoor:evidence:1",
      "title": "evidence.json",
      "description": "What Spoor proposes about a dossier, with the evidence that each proposal rests on. Keys are always present; null means: not found. Offsets are Unicode scalars in the text of a page, half open; boxes are [left, top, right, bottom] in points from the top left of the page.",
      "type": "object",
      "required": ["format", "version", "dossier", "framework", "documents", "refusals", "answers", "questionnaireProblems", "findings", "signals", "works", "evidence", "assumptions", "sentences"],
      "properties": {
        "format": { "const": "spoor-evidence" },
        "version": { "const": 1 },
        "dossier": { "$ref": "#/$defs/dossier" },
        "framework": { "$ref": "#/$defs/framework" },
        "documents": { "type": "array", "items": { "$ref": "#/$defs/readDocument" } },
        "refusals": { "type": "array", "items": { "$ref": "#/$defs/refusal" } },
        "answers": { "type": "array", "items": { "$ref": "#/$defs/answer" } },
        "questionnaireProblems": { "type": "array", "items": { "$ref": "#/$defs/questionnaireProblem" } },
        "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } },
        "signals": { "type": "array", "items": { "$ref": "#/$defs/signal" } },
        "works": { "type": "array", "items": { "$ref": "#/$defs/work" } },
        "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } },
        "assumptions": { "$ref": "#/$defs/texts" },
        "sentences": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["evidence", "place", "before", "after"],
            "properties": {
              "evidence": { "type": "string" },
              "place": { "$ref": "#/$defs/count" },
              "before": { "type": "string" },
              "after": { "type": "string" }
            }
          }
        }
      },
      "$defs": {
        "text": { "type": "string" },
        "maybeText": { "type": ["string", "null"] },
        "texts": { "type": "array", "items": { "type": "string" } },
        "count": { "type": "integer", "minimum": 0 },
        "number1": { "type": "integer", "minimum": 1 },
        "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
        "edtf": { "type": "string", "description": "Extended Date/Time Format, to the precision that was printed" },
        "maybeEdtf": { "type": ["string", "null"] },
        "severity": { "enum": ["laag", "midden", "hoog"] },
        "role": { "enum": ["gemeente", "netwerkpartner"] },
        "outcome": { "enum": ["read", "readInPart", "empty", "noTextLayer", "encrypted", "damaged", "unsupported", "tooLarge", "timedOut", "crashed", "unreadable"] },
        "box": { "type": "array", "items": { "type": "number" }, "minItems": 4, "maxItems": 4 },
        "span": {
          "type": "object",
          "required": ["document", "page", "start", "end", "quote", "boxes"],
          "properties": {
            "document": { "$ref": "#/$defs/sha256" },
            "page": { "$ref": "#/$defs/number1" },
            "start": { "$ref": "#/$defs/count" },
            "end": { "$ref": "#/$defs/count" },
            "quote": { "type": "string" },
            "boxes": { "type": "array", "items": { "$ref": "#/$defs/box" } }
          }
        },
        "verdict": {
          "type": "object",
          "required": ["symbol", "label", "sense"],
          "properties": {
            "symbol": { "type": "string" },
            "label": { "type": "string" },
            "sense": { "enum": ["positive", "partial", "negative", "undetermined"] }
          }
        },
        "note": {
          "type": "object",
          "required": ["text", "evidence"],
          "properties": { "text": { "type": "string" }, "evidence": { "$ref": "#/$defs/texts" } }
        },
        "finding": {
          "type": "object",
          "required": ["id", "aanpak", "indicator", "verdict", "reservations", "remarks", "rule", "reason", "wouldChange", "evidenceFor", "evidenceAgainst", "absences", "considered"],
          "properties": {
            "id": { "type": "string" },
            "aanpak": { "type": "string" },
            "indicator": { "type": "string" },
            "verdict": { "$ref": "#/$defs/verdict" },
            "reservations": { "type": "array", "items": { "$ref": "#/$defs/note" } },
            "remarks": { "type": "array", "items": { "$ref": "#/$defs/note" } },
            "rule": { "type": "string" },
            "reason": { "type": "string" },
            "wouldChange": { "type": "string" },
            "evidenceFor": { "$ref": "#/$defs/texts" },
            "evidenceAgainst": { "$ref": "#/$defs/texts" },
            "absences": { "$ref": "#/$defs/texts" },
            "considered": { "$ref": "#/$defs/texts" }
          }
        },
        "signal": {
          "type": "object",
          "required": ["id", "code", "label", "headline", "severity", "aanpak", "subject", "reason", "evidence"],
          "properties": {
            "id": { "type": "string" },
            "code": { "type": "string" },
            "label": { "type": "string" },
            "headline": { "type": "string" },
            "severity": { "$ref": "#/$defs/severity" },
            "aanpak": { "$ref": "#/$defs/maybeText" },
            "subject": { "type": "string" },
            "reason": { "type": "string" },
            "evidence": { "$ref": "#/$defs/texts" }
          }
        },
        "evidence": {
          "type": "object",
          "required": ["id", "kind"],
          "properties": {
            "id": { "type": "string" },
            "kind": { "enum": ["passage", "answer", "documentFact", "judgement", "absence"] },
            "passage": { "$ref": "#/$defs/passage" },
            "answer": { "$ref": "#/$defs/answer" },
            "documentFact": { "$ref": "#/$defs/documentFact" },
            "judgement": { "$ref": "#/$defs/judgement" },
            "absence": { "$ref": "#/$defs/absence" }
          },
          "additionalProperties": false,
          "minProperties": 3,
          "maxProperties": 3
        },
        "passage": {
          "type": "object",
          "required": ["group", "term", "stance", "span", "match"],
          "properties": {
            "group": { "type": "string" },
            "term": { "type": "string" },
            "stance": { "enum": ["voor", "tegen"] },
            "span": { "$ref": "#/$defs/span" },
            "match": { "$ref": "#/$defs/span" }
          }
        },
        "documentFact": {
          "type": "object",
          "required": ["document", "kind", "value", "spans"],
          "properties": {
            "document": { "$ref": "#/$defs/sha256" },
            "kind": { "enum": ["title", "date", "status", "reference", "outcome", "duplicate"] },
            "value": { "type": "string" },
            "spans": { "type": "array", "items": { "$ref": "#/$defs/span" } }
          }
        },
        "judgement": {
          "type": "object",
          "required": ["aanpak", "indicator", "kind", "value", "by", "on", "explanation", "line"],
          "properties": {
            "aanpak": { "$ref": "#/$defs/maybeText" },
            "indicator": { "$ref": "#/$defs/maybeText" },
            "kind": { "type": "string" },
            "value": { "type": "string" },
            "by": { "type": "string" },
            "on": { "$ref": "#/$defs/edtf" },
            "explanation": { "$ref": "#/$defs/maybeText" },
            "line": { "$ref": "#/$defs/number1" }
          }
        },
        "absence": {
          "type": "object",
          "required": ["subject", "documents", "pagesSearched", "terms", "unreadPages"],
          "properties": {
            "subject": { "type": "string" },
            "documents": { "type": "array", "items": { "$ref": "#/$defs/sha256" } },
            "pagesSearched": { "$ref": "#/$defs/count" },
            "terms": { "$ref": "#/$defs/texts" },
            "unreadPages": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["document", "page", "reason"],
                "properties": {
                  "document": { "$ref": "#/$defs/sha256" },
                  "page": { "type": ["integer", "null"], "minimum": 1 },
                  "reason": { "type": "string" }
                }
              }
            }
          }
        },
        "place": {
          "type": "object",
          "required": ["path", "line"],
          "properties": { "path": { "type": "string" }, "line": { "$ref": "#/$defs/number1" } }
        },
        "answer": {
          "type": "object",
          "required": ["aanpak", "respondent", "role", "question", "value", "literal", "coding", "explanation", "source"],
          "properties": {
            "aanpak": { "type": "string" },
            "respondent": { "type": "string" },
            "role": { "$ref": "#/$defs/role" },
            "question": { "type": "string" },
            "value": {
              "type": "object",
              "required": ["kind"],
              "properties": { "kind": { "enum": ["ja", "nee", "weetNiet", "blank", "verwijst", "number", "list", "text"] } }
            },
            "literal": { "type": "string" },
            "coding": { "$ref": "#/$defs/maybeText" },
            "explanation": { "$ref": "#/$defs/maybeText" },
            "source": { "$ref": "#/$defs/place" }
          }
        },
        "questionnaireProblem": {
          "type": "object",
          "required": ["code", "place", "message", "isLeftOut"],
          "properties": {
            "code": { "type": "string" },
            "place": { "$ref": "#/$defs/place" },
            "message": { "type": "string" },
            "isLeftOut": { "type": "boolean" }
          }
        },
        "document": {
          "type": "object",
          "required": ["id", "path", "mediaType", "bytes"],
          "properties": {
            "id": { "$ref": "#/$defs/sha256" },
            "path": { "type": "string" },
            "mediaType": { "type": "string" },
            "bytes": { "$ref": "#/$defs/count" }
          }
        },
        "problem": {
          "type": "object",
          "required": ["code", "page", "message"],
          "properties": {
            "code": { "type": "string" },
            "page": { "type": ["integer", "null"], "minimum": 1 },
            "message": { "type": "string" }
          }
        },
        "refusal": {
          "type": "object",
          "required": ["path", "outcome", "problem"],
          "properties": {
            "path": { "type": "string" },
            "outcome": { "$ref": "#/$defs/outcome" },
            "problem": { "$ref": "#/$defs/problem" }
          }
        },
        "readDocument": {
          "type": "object",
          "required": ["document", "outcome", "problems", "pages", "facts", "passageCounts"],
          "properties": {
            "document": { "$ref": "#/$defs/document" },
            "outcome": { "$ref": "#/$defs/outcome" },
            "problems": { "type": "array", "items": { "$ref": "#/$defs/problem" } },
            "pages": { "type": "array", "items": { "$ref": "#/$defs/readPage" } },
            "facts": { "$ref": "#/$defs/facts" },
            "passageCounts": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["group", "stance", "count"],
                "properties": {
                  "group": { "type": "string" },
                  "stance": { "enum": ["voor", "tegen"] },
                  "count": { "$ref": "#/$defs/count" }
                }
              }
            }
          }
        },
        "readPage": {
          "type": "object",
          "required": ["number", "label", "outcome", "quality"],
          "properties": {
            "number": { "$ref": "#/$defs/number1" },
            "label": { "$ref": "#/$defs/maybeText" },
            "outcome": { "$ref": "#/$defs/outcome" },
            "quality": {
              "type": "object",
              "required": ["level", "reason"],
              "properties": { "level": { "enum": ["none", "poor", "good"] }, "reason": { "type": "string" } }
            }
          }
        },
        "fact": {
          "type": "object",
          "required": ["value", "spans", "confidence", "reader", "cue", "repair"],
          "properties": {
            "value": { "type": "object" },
            "spans": { "type": "array", "items": { "$ref": "#/$defs/span" }, "minItems": 1 },
            "confidence": { "type": "number", "minimum": 0, "maximum": 1 },
            "reader": { "type": "string" },
            "cue": { "type": "string" },
            "repair": { "$ref": "#/$defs/maybeText" }
          }
        },
        "maybeFact": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/fact" }] },
        "rejected": {
          "type": "object",
          "required": ["fact", "reason"],
          "properties": { "fact": { "$ref": "#/$defs/fact" }, "reason": { "type": "string" } }
        },
        "facts": {
          "type": "object",
          "required": ["title", "kind", "date", "dates", "status", "references", "rejectedTitles", "rejectedDates"],
          "properties": {
            "title": { "$ref": "#/$defs/maybeFact" },
            "kind": { "type": "string" },
            "date": { "$ref": "#/$defs/maybeFact" },
            "dates": { "type": "array", "items": { "$ref": "#/$defs/fact" } },
            "status": {
              "type": "object",
              "required": ["editing", "decision", "validity", "evidence", "rejected"],
              "properties": {
                "editing": { "enum": ["concept", "ontwerp", "definitief concept", "definitief", "onbekend"] },
                "decision": { "enum": ["geen", "ter vaststelling", "ter inzage", "akkoord", "vastgesteld", "onbekend"] },
                "validity": { "enum": ["geldend", "verlopen", "ingetrokken", "vervangen", "onbekend"] },
                "evidence": { "type": "array", "items": { "$ref": "#/$defs/fact" } },
                "rejected": { "type": "array", "items": { "$ref": "#/$defs/rejected" } }
              }
            },
            "references": { "type": "array", "items": { "$ref": "#/$defs/fact" } },
            "rejectedTitles": { "type": "array", "items": { "$ref": "#/$defs/rejected" } },
            "rejectedDates": { "type": "array", "items": { "$ref": "#/$defs/rejected" } }
          }
        },
        "work": {
          "type": "object",
          "required": ["title", "versions", "namedBy"],
          "properties": {
            "title": { "type": "string" },
            "versions": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["document", "path"],
                "properties": { "document": { "$ref": "#/$defs/sha256" }, "path": { "type": "string" } }
              }
            },
            "namedBy": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["evidence", "reference", "aanpak"],
                "properties": {
                  "evidence": { "type": "string" },
                  "reference": {
                    "type": "object",
                    "required": ["title", "paperKind", "date", "kind", "role", "expectDelivery", "resolvedTitle"]
                  },
                  "aanpak": { "$ref": "#/$defs/maybeText" }
                }
              }
            }
          }
        },
        "dossier": {
          "type": "object",
          "required": ["gemeente", "cbsCode", "peildatum", "factsheetDate", "framework", "paperPaths", "questionnairePaths", "context", "aanpakken", "namedAanpakken", "judgements", "assumptions"],
          "properties": {
            "gemeente": { "$ref": "#/$defs/maybeText" },
            "cbsCode": { "$ref": "#/$defs/maybeText" },
            "peildatum": { "$ref": "#/$defs/maybeEdtf" },
            "factsheetDate": { "$ref": "#/$defs/maybeEdtf" },
            "framework": { "$ref": "#/$defs/maybeText" },
            "aanpakken": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["name", "description", "families", "respondents", "corePapers", "otherPapers"]
              }
            },
            "judgements": { "type": "array", "items": { "$ref": "#/$defs/judgement" } },
            "assumptions": { "$ref": "#/$defs/texts" }
          }
        },
        "framework": {
          "type": "object",
          "required": ["id", "title", "version", "scale", "themes", "rows"],
          "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "version": { "type": "string" },
            "scale": { "type": "array", "items": { "$ref": "#/$defs/verdict" } }
          }
        }
      }
    }
    """#
}
