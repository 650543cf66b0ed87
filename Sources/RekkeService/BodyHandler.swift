internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// Lets those send their body who ask first (RFC 9110, 10.1.1), once somebody wants to read it, and closes a connection whose request was answered before its body came:
/// what nobody wants is not read to its end.
final class BodyHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Whether some of the request is still to come.
    private var isComing = false
    /// What tells whoever waits for it to send the body.
    private var invitation: Scheduled<Void>?
    private var isRefused = false

    /// What is refused is refused by then: nobody sends for that what nobody reads.
    private static let refusing: TimeAmount = .milliseconds(100)
    /// Whoever is sending still is to have the answer before the connection goes: closed at once, it would be thrown away.
    private static let lingering: TimeAmount = .seconds(1)

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let request):
            isComing = true
            if request.headerFields[.expect]?.lowercased() == "100-continue" { invite(context) }
            context.fireChannelRead(data)
        case .body:
            invitation?.cancel()
            if !isRefused { context.fireChannelRead(data) }
        case .end:
            invitation?.cancel()
            isComing = false
            if isRefused { context.close(promise: nil) } else { context.fireChannelRead(data) }
        }
    }

    func handlerAdded(context: ChannelHandlerContext) { context.addRequestTarget() }

    func channelInactive(context: ChannelHandlerContext) {
        invitation?.cancel()
        context.fireChannelInactive()
    }

    private func invite(_ context: ChannelHandlerContext) {
        let bound = context.loopBound
        invitation = context.eventLoop.scheduleTask(in: BodyHandler.refusing) {
            let part = HTTPResponsePart.head(HTTPResponse(status: .continue))
            bound.value.writeAndFlush(NIOAny(part), promise: nil)
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let part = unwrapOutboundIn(data)
        if case .head = part { invitation?.cancel() }
        switch part {
        case .head(var response) where isComing && response.status.kind != .informational:
            isRefused = true
            response.headerFields[.connection] = "close"
            context.write(wrapOutboundOut(.head(response)), promise: promise)
        case .end where isRefused:
            let channel = context.channel
            context.writeAndFlush(data, promise: promise)
            channel.eventLoop.scheduleTask(in: BodyHandler.lingering) { channel.close(promise: nil) }
        default: context.write(data, promise: promise)
        }
    }
}
