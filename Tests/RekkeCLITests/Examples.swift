import RekkeTesting

let autumn = ExampleDocument.autumn

/// The same with guarantees for more registrations than there are places.
let overpromised = autumn.replacing("\"minimumAttendees\": 1", with: "\"guaranteedPlaces\": 3")

/// With four errors.
let faulty = """
    {"programme": {"name": "Autumn", "series": [{"id": "tue", "capacity": -1, "meetings": []}]},
     "registrations": [{"id": "r1", "submitted": "2021-06-01T08:00", "suits": ["tues"]}, {"id": "r1", "submitted": "2021-06-01T08:00"}]}
    """

/// The registrations are confirmed in two series at the same time with the same single attendee.
let sharedConfirmed = """
    {"programme": {"name": "Autumn", "rules": {"minimumAttendees": 1},
      "series": [
        {"id": "a", "meetings": [{"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}]},
        {"id": "b", "meetings": [{"start": "2021-09-07T10:00", "end": "2021-09-07T12:00"}]}
      ]},
     "registrations": [
       {"id": "r1", "submitted": "2021-06-01T08:00", "placed": "a", "attendees": [{"id": "p"}]},
       {"id": "r2", "submitted": "2021-06-01T08:01", "placed": "b", "attendees": [{"id": "p"}]}
     ]}
    """
