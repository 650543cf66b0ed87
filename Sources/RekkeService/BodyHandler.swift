internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// Lets those send their body who ask first (RFC 9110, 10.1.1), and closes a connection whose request was answered before its body came:
/// what nobody wants is not read to its end.
final class BodyHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Whether some of the request is still to come.
    private var isComing = false
    private var isRefused = false

    /// Whoever is sending still is to have the answer before the connection goes: closed at once, it would be thrown away.
    private static let lingering: TimeAmount = .seconds(1)

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let request):
            isComing = true
            let isAsked = request.headerFields[.expect]?.lowercased() == "100-continue"
            context.fireChannelRead(data)
            if isAsked { context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil) }
        case .body:
            if !isRefused { context.fireChannelRead(data) }
        case .end:
            isComing = false
            if isRefused { context.close(promise: nil) } else { context.fireChannelRead(data) }
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
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
