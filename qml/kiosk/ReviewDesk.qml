import QtQuick
import Kakanai
import Kakanai.Screens

// The paper on its desk: whole, as wide as the desk, or larger. It is moved by buttons (ReviewMoves); a finger may move it too.
Flickable {
    id: root

    required property ReviewModel review
    property int zoom: 0
    readonly property int largest: 2

    function can(larger: int, across: int, down: int): bool {
        const spareX = contentWidth - width
        const spareY = contentHeight - height
        return larger > 0 ? zoom < largest : larger < 0 ? zoom > 0 : (across < 0 && contentX > 1) || (across > 0 && contentX < spareX - 1)
                            || (down < 0 && contentY > 1) || (down > 0 && contentY < spareY - 1)
    }

    function move(across: real, down: real): void {
        contentX = Math.max(0, Math.min(contentWidth - width, contentX + across * width * 0.7))
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + down * height * 0.7))
    }

    contentWidth: Math.max(width, paper.width)
    contentHeight: Math.max(height, paper.height)
    clip: true
    interactive: zoom > 0
    boundsBehavior: Flickable.StopAtBounds
    onZoomChanged: move(0, 0)

    SheetView {
        id: paper

        readonly property real whole: Math.min(root.width, root.height * ratio)

        x: Math.max(0, (root.width - width) / 2)
        width: root.zoom === 0 ? whole : root.zoom === 1 ? Math.max(root.width, whole * 1.3) : Math.max(root.width, whole) * 1.8
        height: width / ratio
        fonts: Theme.fonts
        pages: root.review.pages
        page: root.review.page
        mark: Theme.sheetMark
        Accessible.role: Accessible.Graphic
        Accessible.name: Ruby.plain(root.review.document)

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: 2
            border.color: Theme.line
        }
    }
}
