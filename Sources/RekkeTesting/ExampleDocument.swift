/// Problem documents for tests of what reads files and requests.
package enum ExampleDocument {
    /// Two series of one place each, and four registrations that want them.
    package static let autumn = """
        {"programme": {"name": "Autumn", "rules": {"minimumAttendees": 1},
          "series": [
            {"id": "tue", "name": "Tuesdays", "schedule": {"first": "2021-09-07", "time": "09:00-11:00", "every": "4 weeks", "count": 4}},
            {"id": "wed", "name": "Wednesdays", "schedule": {"first": "2021-09-08", "time": "09:00-11:00", "every": "4 weeks", "count": 4}}
          ]},
         "registrations": [
           {"id": "r1", "organisation": "Åsgård", "submitted": "2021-06-01T08:00", "preferences": ["tue", "wed"]},
           {"id": "r2", "organisation": "Berg", "submitted": "2021-06-01T08:01", "suits": ["tue"]},
           {"id": "r3", "organisation": "Cato", "submitted": "2021-06-01T08:02", "suits": ["tue", "wed"]},
           {"id": "r4", "organisation": "Berg", "submitted": "2021-06-01T08:03"}
         ]}
        """
}
