import CPoppler

/// A text that stands on a page but not in its content: an annotation, or the value of a form field.
struct PageAddition {
  enum Kind { case annotation, formField }

  let kind: Kind
  let text: String
  /// Points, from the top left of the page as shown.
  let box: GlyphBox
}

extension PDFPage {
  /// The texts of the annotations that are shown, and the form fields that were filled in.
  ///
  /// Links, pop-up windows and hidden annotations are left out.
  ///
  /// - Parameter limit: At most so many of each.
  func additions(limit: Int) -> [PageAddition] {
    let height = size.height
    return annotations(height: height, limit: limit) + formFields(height: height, limit: limit)
  }

  private func annotations(height: Double, limit: Int) -> [PageAddition] {
    // transfer full, the annotations as well.
    let list = unsafe poppler_page_get_annot_mapping(page)
    defer { unsafe poppler_page_free_annot_mapping(list) }
    var additions: [PageAddition] = []
    var node = unsafe list
    while let current = unsafe node, additions.count < limit {
      unsafe node = current.pointee.next
      guard let data = unsafe current.pointee.data else { continue }
      let mapping = unsafe data.assumingMemoryBound(to: PopplerAnnotMapping.self).pointee
      guard let annotation = unsafe mapping.annot, let text = unsafe text(of: annotation) else {
        continue
      }
      additions.append(
        PageAddition(
          kind: .annotation, text: text, box: unsafe shownBox(mapping.area, height: height)))
    }
    return additions
  }

  /// What an annotation says, or for a stamp without words, what its picture says.
  private func text(of annotation: OpaquePointer) -> String? {
    let type = unsafe poppler_annot_get_annot_type(annotation)
    let hidden = POPPLER_ANNOT_FLAG_HIDDEN.rawValue | POPPLER_ANNOT_FLAG_NO_VIEW.rawValue
    guard type != POPPLER_ANNOT_LINK, type != POPPLER_ANNOT_POPUP, type != POPPLER_ANNOT_WIDGET,
      unsafe poppler_annot_get_flags(annotation).rawValue & hidden == 0
    else { return nil }
    if let contents = unsafe String(takingOwnership: poppler_annot_get_contents(annotation)),
      !contents.isEmpty
    {
      return contents
    }
    guard type == POPPLER_ANNOT_STAMP else { return nil }
    return PDFPage.stampWords[unsafe poppler_annot_stamp_get_icon(annotation).rawValue]
  }

  /// What the standard stamps show.
  ///
  /// - Source: ISO 32000-1, table 181.
  private static let stampWords: [UInt32: String] = [
    POPPLER_ANNOT_STAMP_ICON_APPROVED.rawValue: "Approved",
    POPPLER_ANNOT_STAMP_ICON_AS_IS.rawValue: "As Is",
    POPPLER_ANNOT_STAMP_ICON_CONFIDENTIAL.rawValue: "Confidential",
    POPPLER_ANNOT_STAMP_ICON_FINAL.rawValue: "Final",
    POPPLER_ANNOT_STAMP_ICON_EXPERIMENTAL.rawValue: "Experimental",
    POPPLER_ANNOT_STAMP_ICON_EXPIRED.rawValue: "Expired",
    POPPLER_ANNOT_STAMP_ICON_NOT_APPROVED.rawValue: "Not Approved",
    POPPLER_ANNOT_STAMP_ICON_NOT_FOR_PUBLIC_RELEASE.rawValue: "Not For Public Release",
    POPPLER_ANNOT_STAMP_ICON_SOLD.rawValue: "Sold",
    POPPLER_ANNOT_STAMP_ICON_DEPARTMENTAL.rawValue: "Departmental",
    POPPLER_ANNOT_STAMP_ICON_FOR_COMMENT.rawValue: "For Comment",
    POPPLER_ANNOT_STAMP_ICON_FOR_PUBLIC_RELEASE.rawValue: "For Public Release",
    POPPLER_ANNOT_STAMP_ICON_TOP_SECRET.rawValue: "Top Secret",
  ]

  private func formFields(height: Double, limit: Int) -> [PageAddition] {
    // transfer full, the fields as well.
    let list = unsafe poppler_page_get_form_field_mapping(page)
    defer { unsafe poppler_page_free_form_field_mapping(list) }
    var additions: [PageAddition] = []
    var node = unsafe list
    while let current = unsafe node, additions.count < limit {
      unsafe node = current.pointee.next
      guard let data = unsafe current.pointee.data else { continue }
      let mapping = unsafe data.assumingMemoryBound(to: PopplerFormFieldMapping.self).pointee
      guard let field = unsafe mapping.field, let value = unsafe value(of: field), !value.isEmpty
      else {
        continue
      }
      let name = unsafe String(takingOwnership: poppler_form_field_get_name(field)) ?? ""
      additions.append(
        PageAddition(
          kind: .formField, text: name.isEmpty ? value : name + ": " + value,
          box: unsafe shownBox(mapping.area, height: height)))
    }
    // Poppler prepends: the list runs against the order of the page.
    return additions.reversed()
  }

  /// The value of a field; nil when it is not filled in, or no value is kept in it.
  private func value(of field: OpaquePointer) -> String? {
    switch unsafe poppler_form_field_get_field_type(field) {
    case POPPLER_FORM_FIELD_TEXT:
      guard unsafe poppler_form_field_text_is_password(field) == 0 else { return nil }
      return unsafe String(takingOwnership: poppler_form_field_text_get_text(field))
    case POPPLER_FORM_FIELD_CHOICE: return unsafe chosen(in: field)
    case POPPLER_FORM_FIELD_BUTTON:
      let isPush =
        unsafe poppler_form_field_button_get_button_type(field) == POPPLER_FORM_BUTTON_PUSH
      return unsafe !isPush && poppler_form_field_button_get_state(field) != 0 ? "\u{2612}" : nil
    default: return nil
    }
  }

  /// The items of a list that are chosen, or the text typed instead.
  private func chosen(in field: OpaquePointer) -> String? {
    var items: [String] = []
    for index in 0..<min(max(0, unsafe poppler_form_field_choice_get_n_items(field)), 1_000)
    where unsafe poppler_form_field_choice_is_item_selected(field, index) != 0 {
      if let item = unsafe String(takingOwnership: poppler_form_field_choice_get_item(field, index))
      {
        items.append(item)
      }
    }
    if !items.isEmpty { return items.joined(separator: "; ") }
    // Asking a list that cannot be typed in makes GLib complain.
    guard
      unsafe poppler_form_field_choice_get_choice_type(field) == POPPLER_FORM_CHOICE_COMBO,
      unsafe poppler_form_field_choice_is_editable(field) != 0
    else { return nil }
    return unsafe String(takingOwnership: poppler_form_field_choice_get_text(field))
  }

  /// Turns a rectangle measured from the bottom of the page into one measured from its top.
  private func shownBox(_ area: PopplerRectangle, height: Double) -> GlyphBox {
    GlyphBox(
      left: Float(min(area.x1, area.x2)), top: Float(height - max(area.y1, area.y2)),
      right: Float(max(area.x1, area.x2)), bottom: Float(height - min(area.y1, area.y2)))
  }
}
