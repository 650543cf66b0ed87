/// Bars that lie on their side, each below its name and with its numbers in words behind it.
struct BarChart {
    let caption: String
    let description: String
    /// What the fillings mean.
    let legend: [(fill: Picture.Fill, text: String)]
    let rows: [Row]

    struct Row {
        let label: String
        let bars: [Bar]
    }

    struct Bar {
        let parts: [(fill: Picture.Fill, value: Int)]
        let text: String
    }

    /// The longest bar, in thousandths of the width; the words behind it need the rest, also on a telephone.
    private static let longest = 430
    private static let barHeight = 18
    private static let lineHeight = 17
    /// What a telephone shows.
    private static let narrow = 320

    func write(to page: inout Markup, id: String) {
        var picture = Picture(id: id)
        var y = drawLegend(on: &picture)
        let largest = max(1, rows.flatMap(\.bars).map { $0.parts.reduce(0) { $0 + $1.value } }.max() ?? 1)
        for row in rows { y = draw(row, on: &picture, at: y, largest) }
        page.element("figure") { [picture] page in
            page.element("figcaption", caption)
            picture.write(to: &page, title: caption, description: description, height: y)
        }
    }

    /// Side by side, or one below the other where they are too long for that.
    private func drawLegend(on picture: inout Picture) -> Int {
        guard !legend.isEmpty else { return 0 }
        let widths = legend.map { 46 + $0.text.count * 8 }
        let isStacked = widths.reduce(0, +) > BarChart.narrow + 30
        var (x, y) = (1, 1)
        for ((fill, text), width) in zip(legend, widths) {
            picture.rectangle(x: .pixels(x), y: y, width: .pixels(22), height: 14, fill: fill)
            picture.text(text, x: .pixels(x + 29), y: y + 12)
            if isStacked { y += 20 } else { x += width }
        }
        return (isStacked ? y : y + 20) + 8
    }

    private func draw(_ row: Row, on picture: inout Picture, at top: Int, _ largest: Int) -> Int {
        var y = top
        picture.group(title: row.label) { picture in
            for line in LineBreaking.lines(of: row.label, width: BarChart.narrow, size: 13, limit: 2) {
                y += BarChart.lineHeight
                picture.text(line, x: .pixels(0), y: y, style: "strong")
            }
            y += 6
            for bar in row.bars {
                var x = 0
                for (fill, value) in bar.parts where value > 0 {
                    // Something that there is must be seen.
                    let width = max(5, value * BarChart.longest / largest)
                    picture.rectangle(
                        x: .share(x), y: y, width: .share(width), height: BarChart.barHeight, fill: fill)
                    x += width
                }
                picture.text(bar.text, x: .share(x), offset: x == 0 ? 0 : 8, y: y + 14)
                y += BarChart.barHeight + 4
            }
        }
        return y + 8
    }
}
